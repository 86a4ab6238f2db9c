package import BotAPISchema

/// Where new files may be sent.
package enum Uploads {
    /// Types with a field that a file can be uploaded through, and those that hold such types.
    ///
    /// For example, `InputMediaPhoto` by `media`, `InputMedia` as its union, `InputPollOption` by its media.
    package static func types(of schema: Schema) -> Set<String> {
        var found: Set<String> = []
        var before = -1
        while found.count != before {
            before = found.count
            for type in schema.types where !found.contains(type.name) {
                let isUpload = type.fields.contains { Uploads.isUpload($0, types: found) }
                if isUpload || type.variants.contains(where: { !found.isDisjoint(with: $0.names) }) { found.insert(type.name) }
            }
        }
        return found
    }

    package static func isUpload(_ member: Member, types: Set<String>) -> Bool {
        if member.type.names.contains(where: { $0 == SchemaWriter.inputFile || types.contains($0) }) { return true }
        return member.facts.contains { if case .file(let sources) = $0.statement { sources.upload } else { false } }
    }
}

extension SchemaWriter {
    /// A part that is a file.
    static var binary: JSONNode { ["type": "string", "format": "binary", "contentMediaType": "application/octet-stream"] }

    /// A parameter as a part of a multipart body: a file is its bytes, or the text that names one.
    func part(_ member: Member, owner: String) -> [JSONNode.Entry] {
        guard member.type.names.contains(SchemaWriter.inputFile) else { return property(member, owner: owner) }
        let description = description(of: [.paragraph(member.documentation)]) + remarks(member.facts) + since.entries(owner, member.name)
        guard member.type == .named(SchemaWriter.inputFile), case .object(let entries) = SchemaWriter.binary else {
            return [.init("anyOf", [SchemaWriter.binary, ["type": "string"]])] + description
        }
        return entries + description
    }
}
