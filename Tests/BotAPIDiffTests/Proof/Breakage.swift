import BotAPISchema

@testable import BotAPIDiff

/// What the diff says of one place in Swift source: that a change shows there.
struct Breakage: Hashable {
    let change: SchemaChange
    let place: Impact.Place
    /// By the names of the old page.
    private let subject: Subject
    private let owner: Subject

    /// All that a diff says.
    static func all(in diff: SchemaDiff) -> [Breakage] {
        var former: [Subject: Subject] = [:]
        for change in diff.changes {
            guard case .renamed(let old, _) = change.kind else { continue }
            former[change.subject] = Subject(kind: change.subject.kind, owner: change.subject.owner, name: old)
        }
        return diff.changes.filter { $0.swift.severity > .none }.flatMap { change in
            change.swift.places.map { Breakage(change: change, place: $0, former: former) }
        }
    }

    private init(change: SchemaChange, place: Impact.Place, former: [Subject: Subject]) {
        self.change = change
        self.place = place
        let kind: Subject.Kind = change.subject.kind == .field ? .type : change.subject.kind == .parameter ? .method : change.subject.kind
        let owner = Subject(kind: kind, name: change.subject.entity)
        self.owner = former[owner] ?? owner
        guard change.subject.isMember else {
            subject = self.owner
            return
        }
        subject = self.owner.member(former[change.subject]?.name ?? change.subject.name)
    }

    /// Whether it says so of this use.
    func concerns(_ use: Use) -> Bool {
        if isGone, !subject.isMember { return use.names.contains(subject) }
        // A limit, and a list or a union without a name on the page, is named by its member and goes with it.
        if isGone, use.place == .name { return use.subjects.contains(subject) }
        guard use.place == place else { return false }
        if case .valuesRemoved(let values) = change.kind, let value = use.value, !values.contains(value) { return false }
        if place == .name || place == .exhaustiveSwitch { return use.subjects.contains(subject) }
        guard use.entity == owner else { return false }
        return !subject.isMember || use.subjects.contains(subject) || isNowRequired
    }

    private var isGone: Bool {
        switch change.kind {
        case .removed, .renamed, .split, .moved, .retyped: true
        default: false
        }
    }

    /// Breaks those who do not pass it.
    private var isNowRequired: Bool {
        switch change.kind {
        case .added, .becameRequired: place == .call || place == .initializer
        // A constant was not passed.
        case .retyped(.true, .boolean): place == .initializer
        case .restated(.constant, _, let new): new.isEmpty && (place == .call || place == .initializer)
        default: false
        }
    }
}

extension Breakage: CustomStringConvertible {
    /// For example, `Chat.photo: became optional (property: readers must unwrap it)`.
    var description: String { "\(change.subject): \(change.words) (\(place.rawValue): \(change.swift.reason))" }
}
