import BotAPIDiff
import BotAPISchema

/// What is known about a type, a method or a member, told with its evidence.
///
///     sendGift · method · Available methods · spec/bot-api.md:4120
///       since Bot API 8.0 (2024-11-17)
///       result True
///         returns-on-success, line 4121: “Returns True on success.”
///       user_id · Integer · optional · line 4126
///         required if chat_id is not specified
///           required-if, line 4126: “Required if chat_id is not specified.”
struct Explanation {
    private let schema: Schema
    private let lines: LineMap
    private let since: SinceTable
    private var text = ""

    init(_ schema: Schema, lines: LineMap, since: SinceTable) {
        self.schema = schema
        self.lines = lines
        self.since = since
    }

    /// Of "sendGift", "sendGift.user_id", whatever the case of the letters, and of names that are kept, such as "kickChatMember";
    /// `nil` for a name that the schema does not have.
    func text(of name: String) -> String? { presentText(of: name) ?? schema.presentName(of: name).flatMap(presentText) }

    private func presentText(of name: String) -> String? {
        let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map { $0.lowercased() }
        guard let owner = parts.first else { return nil }
        let member = parts.count > 1 ? parts[1] : nil
        // "message" may be a type, "Message" never a method: what is spelled alike comes first.
        let type = schema.types.first { $0.name == name.prefix(while: { $0 != "." }) } ?? schema.types.first { $0.name.lowercased() == owner }
        let method = schema.methods.first { $0.name == name.prefix(while: { $0 != "." }) } ?? schema.methods.first { $0.name.lowercased() == owner }
        var explanation = self
        if let method, type == nil || method.name == name.prefix(while: { $0 != "." }) {
            guard explanation.append(method, member: member) else { return nil }
        } else if let type {
            guard explanation.append(type, member: member) else { return nil }
        } else {
            return nil
        }
        return explanation.text
    }

    private mutating func append(_ type: TypeDefinition, member: String?) -> Bool {
        if let member { return append(member, of: type.fields, owner: type.name) }
        let kind = type.isUnion ? "union" : type.fields.isEmpty ? "object without fields" : "object"
        appendHead(type.name, kind, type.section, type.anchor, type.line)
        if type.isUnion { line(1, "one of \(type.variants.map(\.description).joined(separator: ", "))") }
        append(type.facts, indent: 1)
        for field in type.fields { append(field, of: type.name, isAlone: false) }
        return true
    }

    private mutating func append(_ method: MethodDefinition, member: String?) -> Bool {
        if let member { return append(member, of: method.parameters, owner: method.name) }
        appendHead(method.name, "method", method.section, method.anchor, method.line)
        append(method.facts, indent: 1)
        for parameter in method.parameters { append(parameter, of: method.name, isAlone: false) }
        return true
    }

    private mutating func append(_ name: String, of members: [Member], owner: String) -> Bool {
        guard let member = members.first(where: { $0.name.lowercased() == name }) else { return false }
        append(member, of: owner, isAlone: true)
        return true
    }

    private mutating func appendHead(_ name: String, _ kind: String, _ section: String, _ anchor: String, _ number: Int) {
        let title = schema.sections.first { $0.anchor == section }?.title ?? ""
        let place = lines.place(of: number)
        let parts = [name, kind, title, place.line > 0 ? "\(place.file):\(place.line)" : place.file]
        line(0, parts.filter { !$0.isEmpty }.joined(separator: " · "))
        line(1, "https://core.telegram.org/bots/api#\(anchor)")
        if let entry = since[name] { line(1, entry.phrase) }
    }

    private mutating func append(_ member: Member, of owner: String, isAlone: Bool) {
        let place = lines.place(of: member.line)
        let presence = member.isRequired ? "required" : "optional"
        let position = place.line == 0 ? "" : isAlone ? " · \(place.file):\(place.line)" : " · line \(place.line)"
        let indent = isAlone ? 0 : 1
        line(indent, "\(isAlone ? "\(owner)." : "")\(member.name) · \(member.typeWords) · \(presence)\(position)")
        // Below its owner, only what the owner does not say.
        if let entry = isAlone ? since["\(owner).\(member.name)"] : since[member.name, newIn: owner] { line(indent + 1, entry.phrase) }
        append(member.facts, of: "\(owner).\(member.name)", indent: indent + 1)
    }

    /// Since when there is each value, where that is not said of its member: a line a version, in the order of the list.
    private mutating func append(_ values: [Literal], of member: String, indent: Int) {
        let owner = String(member.prefix { $0 != "." })
        let told = since[member] ?? since[owner]
        var order: [SinceTable.Entry] = []
        var groups: [SinceTable.Entry: [Literal]] = [:]
        for value in values {
            guard let entry = since[value, of: member], entry != told else { continue }
            if groups[entry] == nil { order.append(entry) }
            groups[entry, default: []].append(value)
        }
        for entry in order { line(indent, "\(entry.phrase): \((groups[entry] ?? []).map(\.summary).joined(separator: ", "))") }
    }

    /// - Parameter member: Whose values are told by version.
    private mutating func append(_ facts: [Fact], of member: String? = nil, indent: Int) {
        for fact in facts {
            line(indent, fact.statement.summary)
            let place = lines.place(of: fact.line)
            let position = place.line > 0 ? ", line \(place.line)" : ""
            line(indent + 1, "\(fact.rule)\(position)" + (fact.words.isEmpty ? "" : ": “\(fact.words)”"))
            if let member, case .values(let list) = fact.statement { append(list.values, of: member, indent: indent + 1) }
        }
    }

    private mutating func line(_ indent: Int, _ words: String) {
        text += String(repeating: "  ", count: indent) + words + "\n"
    }

    /// Up to five names that hold the name, or that its letters begin.
    func namesNear(_ name: String) -> [String] {
        let wanted = name.prefix { $0 != "." }.lowercased()
        let all = schema.types.map(\.name) + schema.methods.map(\.name)
        let member = name.drop { $0 != "." }.dropFirst().lowercased()
        if let owner = schema.types.first(where: { $0.name.lowercased() == wanted }) {
            return owner.fields.map(\.name).filter { $0.lowercased().contains(member) || member.contains($0.lowercased()) }.prefix(5).map { "\(owner.name).\($0)" }
        }
        if let owner = schema.methods.first(where: { $0.name.lowercased() == wanted }) {
            return owner.parameters.map(\.name).filter { $0.lowercased().contains(member) || member.contains($0.lowercased()) }.prefix(5).map { "\(owner.name).\($0)" }
        }
        let distances = all.map { ($0, distance($0.lowercased(), wanted)) }.filter { $0.1 <= max(2, wanted.count / 4) || $0.0.lowercased().contains(wanted) }
        return distances.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.prefix(5).map(\.0)
    }

    /// How many letters must change to make one of the other.
    private func distance(_ one: String, _ other: String) -> Int {
        let (one, other) = (Array(one.utf8), Array(other.utf8))
        var row = Array(0...other.count)
        for (index, letter) in one.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for position in other.indices {
                let above = row[position + 1]
                row[position + 1] = min(above + 1, row[position] + 1, diagonal + (letter == other[position] ? 0 : 1))
                diagonal = above
            }
        }
        return row[other.count]
    }
}
