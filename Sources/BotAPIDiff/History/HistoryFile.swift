public import BotAPISchema

/// The facts of one version as lines of text, to be kept and compared by `git diff`: one line a type, a method, a member, a variant.
///
///     Bot API 10.3, 2026-08-24
///     # getting-updates
///     type Update
///      update_id Integer
///      message? Message
///     type MaybeInaccessibleMessage
///      | Message
///     method getUpdates -> Array of Update
///      offset? Integer
///
/// Below a member stand the values that it can have, as far as they are known: `  = "creator"` is its only value,
/// `  | "private"` one of its list, and `  | …` says that the list is open; `  : ParseMode` above them names a list that many share.
/// `  + "date_time"` is a value that the version's own list of changes says it brought, whether or not the whole list is known.
/// A question mark says that a member is optional; types are in the page's words; `-> ?` is a result that is not known.
/// Sections come in page order, in each its types before its methods.
public enum HistoryFile {
    /// What a file's first line begins with.
    static let mark = "Bot API "

    /// Ends with an end of line.
    ///
    /// - Parameter announced: Values of members that the version brought, as its page says; what it does not have is left out.
    public static func text(of schema: Schema, announced: Set<AnnouncedValue> = []) -> String {
        var lines = [mark + (schema.version ?? "?") + (schema.releaseDate.map { ", \($0)" } ?? "")]
        let sections = merged(distinct(schema.types.map(\.section)), distinct(schema.methods.map(\.section)))
        for section in sections {
            let types = schema.types.filter { $0.section == section }
            let methods = schema.methods.filter { $0.section == section }
            guard !types.isEmpty || !methods.isEmpty else { continue }
            if !section.isEmpty { lines.append("# \(section)") }
            for type in types {
                lines.append("type \(type.name)")
                lines += type.fields.flatMap { HistoryFile.lines(of: $0, in: type.name, announced) }
                lines += type.variants.map { " | \($0)" }
            }
            for method in methods {
                lines.append("method \(method.name) -> \(method.result?.description ?? "?")")
                lines += method.parameters.flatMap { HistoryFile.lines(of: $0, in: method.name, announced) }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The same schema with what a file keeps of it: no descriptions, and of facts only results and values.
    ///
    /// What differs from an older version that is kept is what differs between their two files.
    public static func kept(of schema: Schema) -> Schema {
        func kept(_ members: [Member]) -> [Member] {
            members.map { member in
                var member = member
                member.documentation = []
                member.facts.removeAll { Aspect(of: $0.statement).map { $0 != .constant && $0 != .values } ?? true }
                return member
            }
        }
        var schema = schema
        for type in schema.types.indices {
            schema.types[type].facts = []
            schema.types[type].fields = kept(schema.types[type].fields)
        }
        for method in schema.methods.indices {
            schema.methods[method].facts.removeAll { if case .result = $0.statement { false } else { true } }
            schema.methods[method].parameters = kept(schema.methods[method].parameters)
        }
        return schema
    }

    /// The same schema with nothing known of its members but names, types and presence.
    public static func withoutValues(_ schema: Schema) -> Schema {
        var schema = schema
        for type in schema.types.indices {
            for field in schema.types[type].fields.indices { schema.types[type].fields[field].facts = [] }
        }
        for method in schema.methods.indices {
            for parameter in schema.methods[method].parameters.indices { schema.methods[method].parameters[parameter].facts = [] }
        }
        return schema
    }

    private static func distinct(_ sections: [String]) -> [String] {
        var seen: Set<String> = []
        return sections.filter { seen.insert($0).inserted }
    }

    /// One order that both keep: "available-types", "stickers" and "available-methods", "stickers" are
    /// "available-types", "available-methods", "stickers".
    private static func merged(_ ofTypes: [String], _ ofMethods: [String]) -> [String] {
        var merged: [String] = []
        var waiting = ofMethods[...]
        for section in ofTypes {
            if let index = waiting.firstIndex(of: section) {
                merged += waiting[..<index]
                waiting = waiting[(index + 1)...]
            }
            merged.append(section)
        }
        return distinct(merged + waiting)
    }

    private static func lines(of member: Member, in owner: String, _ announced: Set<AnnouncedValue>) -> [String] {
        var lines = [" \(member.name)\(member.isRequired ? "" : "?") \(member.typeWords)"]
        for fact in member.facts {
            switch fact.statement {
            case .constant(let value): lines.append("  = \(HistoryValue.text(of: value))")
            case .values(let list):
                if let name = list.name { lines.append("  : \(name)") }
                lines += list.values.map { "  | \(HistoryValue.text(of: $0))" }
                if list.isOpen { lines.append("  | …") }
            default: continue
            }
        }
        let new = announced.filter { $0.member == "\(owner).\(member.name)" }.map { HistoryValue.text(of: $0.value) }
        return lines + new.sorted().map { "  + \($0)" }
    }

    /// Whether a text is of this form, by its first lines.
    public static func isHistory(_ text: some StringProtocol) -> Bool {
        let lines = text.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
        guard lines.count > 1, lines[0].hasPrefix(mark) else { return false }
        return ["# ", "type ", "method "].contains { lines[1].hasPrefix($0) }
    }

    /// Reads what `text(of:)` writes.
    public static func schema(from text: some StringProtocol) throws(SchemaFileError) -> Schema { try read(text).schema }

    /// The values that the file says its version brought.
    public static func announced(in text: some StringProtocol) throws(SchemaFileError) -> Set<AnnouncedValue> { try read(text).announced }

    private static func read(_ text: some StringProtocol) throws(SchemaFileError) -> HistoryReader {
        var reader = HistoryReader()
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            try reader.read(line.last == "\r" ? line.dropLast() : line, number: index + 1)
        }
        return reader
    }
}
