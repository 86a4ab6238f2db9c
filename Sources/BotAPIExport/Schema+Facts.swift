public import BotAPISchema
internal import Foundation

extension Schema {
    /// Reads what `Facts.json` writes.
    ///
    /// Sections get their titles from their anchors, results stand as facts found by the rule `schema-file`,
    /// and there is no prose.
    public init(facts json: String) throws(SchemaFileError) {
        let file: FactsFile
        do {
            file = try JSONDecoder().decode(FactsFile.self, from: Data(json.utf8))
        } catch {
            throw SchemaFileError(error, expected: "facts")
        }
        self.init(version: file.version, releaseDate: file.releaseDate)
        for type in file.types {
            var variants: [TypeReference] = []
            for words in type.oneOf { variants.append(try TypeReference(cell: words, of: type.name)) }
            types.append(
                TypeDefinition(
                    name: type.name,
                    anchor: Anchor.derived(from: type.name),
                    section: type.section ?? "",
                    fields: try Schema.members(type.fields, of: type.name),
                    variants: variants
                )
            )
            append(.type(type.name), toSection: type.section)
        }
        for method in file.methods {
            var facts: [Fact] = []
            if let words = method.returns {
                facts = [Fact(.result(try TypeReference(cell: words, of: method.name)), rule: "schema-file", words: words)]
            }
            methods.append(
                MethodDefinition(
                    name: method.name,
                    anchor: Anchor.derived(from: method.name),
                    section: method.section ?? "",
                    parameters: try Schema.members(method.params, of: method.name),
                    facts: facts
                )
            )
            append(.method(method.name), toSection: method.section)
        }
    }

    private static func members(_ rows: [FactsFile.Member], of owner: String) throws(SchemaFileError) -> [Member] {
        var members: [Member] = []
        for row in rows {
            let type = try TypeReference(cell: row.type, of: "\(owner).\(row.name)")
            members.append(Member(name: row.name, type: type, typeWords: row.type, isRequired: row.required))
        }
        return members
    }

    private mutating func append(_ entry: Section.Entry, toSection anchor: String?) {
        let anchor = anchor ?? ""
        if let index = sections.firstIndex(where: { $0.anchor == anchor }) {
            sections[index].entries.append(entry)
        } else {
            // "getting-updates" is "Getting updates".
            let words = anchor.split(separator: "-").joined(separator: " ")
            let section = Section(title: words.prefix(1).uppercased() + words.dropFirst(), anchor: anchor, entries: [entry])
            // What has no section stands before all others.
            sections.insert(section, at: anchor.isEmpty ? 0 : sections.count)
        }
    }
}

extension TypeReference {
    fileprivate init(cell words: String, of owner: String) throws(SchemaFileError) {
        guard let type = TypeReference(words: words) else {
            throw SchemaFileError("\(owner): “\(words)” is no type; expected, for example, “Array of Integer” or “Message or True”")
        }
        self = type
    }
}

/// The form of the file, key by key.
private struct FactsFile: Decodable {
    struct Member: Decodable {
        var name: String
        var type: String
        var required: Bool
    }

    struct TypeEntry: Decodable {
        var name: String
        var section: String?
        var fields: [Member]
        var oneOf: [String]

        enum CodingKeys: String, CodingKey {
            case name, section, fields
            case oneOf = "one_of"
        }
    }

    struct MethodEntry: Decodable {
        var name: String
        var section: String?
        var params: [Member]
        var returns: String?
    }

    var version: String?
    var releaseDate: String?
    var types: [TypeEntry]
    var methods: [MethodEntry]

    enum CodingKeys: String, CodingKey {
        case version, types, methods
        case releaseDate = "release_date"
    }
}
