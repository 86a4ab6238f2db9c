import BotAPISchema

/// The life of one type, one method or one member: when it came, how it changed, when it went.
public struct LifeStory: Sendable {
    public struct Event: Hashable, Sendable {
        public var version: String
        public var date: String?
        public var change: SchemaChange
    }

    /// As asked for, for example, `"sendPoll"`, `"Chat.photo"`.
    public var name: String
    /// Under its present name.
    public var subject: Subject
    /// Names it had before, newest first.
    public var formerNames: [String]
    public var spans: [SchemaHistory.Span]
    /// For what the library keeps the name, where it is a former one: `banChatMember` for `kickChatMember`.
    public var keptFor: String?
    /// Oldest first; a method's include its parameters'.
    public var events: [Event]
    /// The values that a member can have now, each with the version that it came with.
    public var values: [(value: Literal, since: SinceTable.Entry)]

    /// `nil` for what never was; a member is named after a dot, in any case: `"Chat.photo"`.
    ///
    /// - Parameter since: Of the newest version, for the values of a member.
    public init?(of name: String, in history: SchemaHistory, since: SinceTable? = nil) {
        guard let subject = history.subject(named: name) else { return nil }
        self.name = name
        self.subject = subject
        spans = history.spans(of: subject)
        keptFor = history.schemas.last?.presentName(of: subject.description)
        formerNames = []
        events = []
        let member = history.schemas.last?.namedMembers.first { $0.name == subject.description }?.member
        values = (member?.valueLists.flatMap(\.values) ?? []).compactMap { value in
            since?[value, of: subject.description].map { (value, $0) }
        }
        var current = subject
        // From the newest to the oldest, so that a rename is met before what happened under the old name.
        for index in history.schemas.indices.dropFirst().reversed() {
            let diff = SchemaDiff(from: history.schemas[index - 1], to: history.schemas[index])
            let release = history.releases[index]
            let mentioned = diff.changes.filter { LifeStory.concerns($0, current) }
            events += mentioned.reversed().map { Event(version: release.version, date: release.date, change: $0) }
            for change in mentioned {
                guard case .renamed(let old, _) = change.kind else { continue }
                if change.subject == current {
                    current.name = old
                    formerNames.append(old)
                } else if change.subject.name == current.owner, !change.subject.isMember {
                    current.owner = old
                    formerNames.append("\(old).\(current.name)")
                }
            }
        }
        events.reverse()
        if current != subject, let first = history.spans(of: current).first { spans.insert(first, at: 0) }
    }

    /// Its own changes; for a type or a method, those of its members too; for a member, what its owner went through.
    private static func concerns(_ change: SchemaChange, _ subject: Subject) -> Bool {
        if subject.isMember {
            if change.subject == subject { return true }
            guard change.subject == ownerOf(subject) else { return false }
            switch change.kind {
            case .added, .removed, .renamed: return true
            default: return false
            }
        }
        return change.subject == subject || (change.subject.owner == subject.name && isMember(change.subject.kind, of: subject.kind))
    }

    private static func ownerOf(_ subject: Subject) -> Subject {
        subject.kind == .field ? .type(subject.entity) : .method(subject.entity)
    }

    private static func isMember(_ member: Subject.Kind, of kind: Subject.Kind) -> Bool {
        (member == .field && kind == .type) || (member == .parameter && kind == .method)
    }
}

extension LifeStory {
    /// For a terminal; ends with an end of line.
    ///
    ///     method banChatMember
    ///     since Bot API 2.3.1 or earlier, as kickChatMember
    ///       3.1  2017-06-30  + until_date added: Integer, optional
    public var text: String {
        var lines = ["\(subject.kind.rawValue) \(subject)"]
        for (index, span) in spans.enumerated() {
            let former = index == 0 ? formerNames.last.map { ", as \($0)" } ?? "" : ""
            let end = span.removedIn.map { ", until \($0.version)" } ?? ""
            lines.append("since \(span.words)\(former)\(end)")
        }
        if let keptFor { lines.append("kept as a deprecated name of \(keptFor)") }
        for event in events {
            let version = event.version + String(repeating: " ", count: max(1, 6 - event.version.count))
            let label = event.change.subject == subject ? event.change.words : event.change.line
            lines.append("  \(version)\(event.date ?? "          ")  \(event.change.mark.rawValue) \(label)")
        }
        lines += values.map { "  value \($0.value.words) \($0.since.phrase)" }
        return lines.joined(separator: "\n") + "\n"
    }
}
