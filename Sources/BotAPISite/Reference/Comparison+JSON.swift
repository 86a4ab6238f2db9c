import BotAPIDiff
import BotAPISchema

extension Comparison {
    /// For the script: a text that occurs often stands once, and is named by its number in `texts`.
    ///
    ///     {"texts": ["added: Message, optional", …],
    ///      "versions": [["2.3.1", "2016-11-21", [summary…], [notes…]], …],
    ///      "changes": [["field", "Update", "guest_message", id, "+", words, [impacts…], first, last, …], …]}
    ///
    /// `first` to `last` are the versions that the change lies after; a type or a method has an empty name for a member.
    /// The `id` is 0 where the names say it, `update.guest_message`, and empty for what stands nowhere on the page.
    func json(_ anchors: Anchors) -> Markup {
        var texts = TextTable()
        let versions = versions.map { version -> JSONNode in
            [.string(version.version), .string(version.date ?? ""), texts.numbers(version.summary), texts.numbers(version.notes)]
        }
        let changes = entries.map { entry -> JSONNode in
            let subject = entry.change.subject
            let head: [JSONNode] = [
                .string(subject.kind.rawValue), .string(subject.entity), .string(subject.isMember ? subject.name : ""),
                id(of: subject, anchors), .string(entry.change.mark.rawValue), texts.number(entry.change.words), texts.numbers(entry.change.impacts),
            ]
            return .array(head + entry.runs.flatMap { [.integer($0.lowerBound), .integer($0.upperBound)] })
        }
        let node: JSONNode = ["texts": .strings(texts.texts), "versions": .array(versions), "changes": .array(changes)]
        // Only strings hold that sign, and nothing in a script's data may look like its end.
        return Markup(verbatim: node.compactText.replacing("<", with: "\\u003C"))
    }

    private func id(of subject: Subject, _ anchors: Anchors) -> JSONNode {
        let id = anchors.id(of: subject) ?? ""
        return id == subject.entity.lowercased() + (subject.isMember ? ".\(subject.name)" : "") ? 0 : .string(id)
    }
}

/// Texts with their numbers, in the order in which they are met.
private struct TextTable {
    private(set) var texts: [String] = []
    private var indices: [String: Int] = [:]

    mutating func number(_ text: String) -> JSONNode {
        if let index = indices[text] { return .integer(index) }
        indices[text] = texts.count
        texts.append(text)
        return .integer(texts.count - 1)
    }

    mutating func numbers(_ texts: [String]) -> JSONNode { .array(texts.map { number($0) }) }
}
