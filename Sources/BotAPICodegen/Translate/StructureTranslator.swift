import BotAPISchema

/// Objects and requests as structures.
struct StructureTranslator: Sendable {
    let types: TypeTranslator
    let docs: DocTranslator

    /// - Parameter isRequest: A required parameter that is always the same becomes an argument with that default, since
    ///   methods gain values over time; a field becomes a constant.
    func structure(
        _ name: SwiftIdentifier,
        owner: String,
        members: [Member],
        docs comment: DocComment,
        isEditable: Bool,
        isRequest: Bool,
        diagnostics: inout Diagnostics
    ) -> Structure {
        var names = MemberNames()
        var fields: Set<String> = []
        var pairs: [(Property, Member)] = []
        for member in members {
            guard member.name.isFieldName else {
                diagnostics.warning("\(owner): \"\(member.name)\" cannot be a field; expected letters, digits and underscores; left out", line: member.line)
                continue
            }
            guard fields.insert(member.name).inserted else {
                diagnostics.warning("\(owner): \(member.name) is listed twice; the first one counts", line: member.line)
                continue
            }
            let type = types.type(of: member, in: owner, diagnostics: &diagnostics)
            let constant = member.isRequired ? member.constant.flatMap { fits($0, type) ? $0 : nil } : nil
            let camel = Words(member.name).camelCase
            pairs.append((
                Property(
                    name: names.claim(camel, member.name),
                    field: member.name,
                    index: pairs.count,
                    type: type,
                    presence: !member.isRequired ? .optional : constant.map { isRequest ? .required : .constant($0) } ?? .required,
                    defaultValue: isRequest ? constant : nil,
                    docs: docs.comment(for: member, of: owner)
                ),
                member
            ))
        }
        var aliases = 0
        for index in pairs.indices {
            guard let alias = pairs[index].1.alias, alias.isFieldName, fields.insert(alias).inserted else { continue }
            pairs[index].0.alias = Property.Alias(field: alias, index: pairs.count + aliases)
            aliases += 1
        }
        FormerNames.add(to: &pairs, names: &names, diagnostics: &diagnostics)
        var structure = Structure(name: name, docs: comment, properties: pairs.map(\.0), isEditable: isEditable)
        structure.limits = LimitTranslator.limits(of: pairs)
        if let literal = NiceNames.literals[owner], isEditable {
            let arguments = structure.arguments
            let asked = arguments.filter { !$0.isOptional && $0.defaultValue == nil }
            if asked.count == 1, asked[0].field == literal, asked[0].type == .string { structure.literalProperty = asked[0].name }
        }
        return structure
    }

    /// Whether a constant is of the property's type; units and lists make types that literals can stand for.
    private func fits(_ literal: Literal, _ type: SwiftType) -> Bool {
        switch (literal, type) {
        case (.string, .string), (.integer, .int), (.integer, .unixTime), (.integer, .seconds), (.boolean, .bool): true
        case (.integer, .double), (.double, .double): true
        default: false
        }
    }
}

extension String {
    /// Whether it can stand in a line of a layout.
    var isFieldName: Bool {
        !isEmpty && utf8.count <= 128 && utf8.allSatisfy { $0.isIdentifierByte || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
    }
}
