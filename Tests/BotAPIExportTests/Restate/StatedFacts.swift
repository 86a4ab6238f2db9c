import BotAPIParser
import BotAPISchema

/// The facts of a schema, place by place, without the words they were found in.
struct StatedFacts: Equatable {
    struct Entry: Equatable, CustomStringConvertible {
        /// "sendMessage", "sendMessage.text"
        var place: String
        var type: String
        var isRequired: Bool
        var statements: [Statement]

        var description: String { "\(place) \(type)\(isRequired ? "" : "?") \(statements)" }
    }

    var entries: [Entry] = []

    init(_ schema: Schema) {
        for type in schema.types { append(type.name, type.variants.map(\.description).joined(separator: " | "), type.facts, type.fields) }
        for method in schema.methods { append(method.name, "", method.facts, method.parameters) }
    }

    private mutating func append(_ name: String, _ type: String, _ facts: [Fact], _ members: [Member]) {
        entries.append(Entry(place: name, type: type, isRequired: true, statements: facts.map(\.statement)))
        for member in members {
            entries.append(Entry(
                place: "\(name).\(member.name)",
                type: member.typeWords,
                isRequired: member.isRequired,
                statements: member.facts.map(\.statement)
            ))
        }
    }

    /// What is different, so that a failure can be read.
    func differences(from other: StatedFacts) -> [String] {
        var differences = zip(entries, other.entries).compactMap { $0 == $1 ? nil : "expected \($0)\n     got \($1)" }
        if entries.count != other.entries.count { differences.append("\(entries.count) places, then \(other.entries.count)") }
        return differences
    }

    /// A page as the parser understands it.
    static func schema(of page: [UInt8], file: String) -> Schema {
        var diagnostics = Diagnostics(file: file)
        let document = PageReader.document(from: page, file: file, diagnostics: &diagnostics)
        return SchemaExtractor().schema(from: document, diagnostics: &diagnostics)
    }
}
