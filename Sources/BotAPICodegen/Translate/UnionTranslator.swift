import BotAPISchema

/// Unions of the page and sets of types as Swift enumerations.
struct UnionTranslator: Sendable {
    private let definitions: [String: TypeDefinition]
    private let types: TypeTranslator

    init(_ schema: Schema, types: TypeTranslator) {
        definitions = Dictionary(schema.types.map { ($0.name, $0) }) { first, _ in first }
        self.types = types
    }

    /// - Parameters:
    ///   - pageName: What case names are made from; the Swift name may be another one.
    ///   - isNamed: Whether the page names it.
    func union(
        _ name: SwiftIdentifier,
        pageName: String,
        variants: [TypeReference],
        discriminator: Discriminator?,
        isNamed: Bool,
        docs: DocComment,
        line: Int,
        diagnostics: inout Diagnostics
    ) -> Union {
        var caseNames = MemberNames()
        _ = caseNames.claim("unknown")
        var cases: [Union.Case] = []
        var names: [String?] = []
        for variant in flat(variants, seen: [pageName]) {
            let type = types.type(of: variant, owner: pageName, member: "", line: line, diagnostics: &diagnostics)
            // What is not defined is read as an unknown case.
            if type.element == .json { continue }
            let full = variant.names.first.map { Words($0).camelCase } ?? "value"
            cases.append(Union.Case(
                name: caseNames.claim(self.name(of: variant, in: pageName, siblings: isNamed ? [] : variants.flatMap(\.names)), full),
                type: variant == .true ? nil : type
            ))
            names.append(variant.plainName)
        }
        let tags = self.tags(of: names.compactMap { $0 }, discriminator)
        var variants = self.variants(names, tags: tags, discriminator)
        for index in variants.indices {
            if let tag = variants[index].tag, !isTag(tag) {
                diagnostics.warning("\(pageName): the value \"\(tag)\" cannot tell variants apart; expected a word; required fields decide", line: line)
                variants[index].tag = nil
            }
            for field in variants[index].fields where !field.isFieldName {
                diagnostics.warning("\(pageName): \"\(field)\" cannot be a field; expected letters, digits and underscores; left out", line: line)
            }
            variants[index].fields.removeAll { !$0.isFieldName }
        }
        return Union(name: name, docs: docs, cases: cases, tag: tags?.field ?? discriminator?.numberField ?? "", variants: variants)
    }

    /// A tag stands in a line of the layout, where `*`, `-` and `:` mean something.
    private func isTag(_ tag: String) -> Bool {
        !tag.isEmpty && tag != "*" && tag != "-" && tag.utf8.first != UInt8(ascii: ":")
            && tag.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: "\"") }
    }

    private func name(of variant: TypeReference, in union: String, siblings: [String]) -> String {
        switch variant {
        case .named(let name): CaseNames.name(of: name, in: union, siblings: siblings)
        case .string: "text"
        case .integer, .float: "number"
        case .boolean: "bool"
        case .true: "true"
        case .array(of: .named(let name)) where name != union: CaseNames.name(of: name, in: union) + "List"
        // `RichText` is a text, texts, or an object.
        case .array(of: .named), .array(of: .string): "texts"
        case .array: "list"
        case .oneOf: "value"
        }
    }

    /// Unions among the variants give way to their own variants.
    private func flat(_ variants: [TypeReference], seen: Set<String>) -> [TypeReference] {
        var result: [TypeReference] = []
        for variant in variants {
            var inner = [variant]
            if case .named(let name) = variant, let definition = definitions[name], definition.isUnion {
                inner = seen.contains(name) ? [] : flat(definition.variants, seen: seen.union([name]))
            }
            for variant in inner where !result.contains(variant) { result.append(variant) }
        }
        return result
    }

    private struct Tags {
        var field: String
        /// By variant.
        var values: [String: String]
    }

    private func tags(of variants: [String], _ discriminator: Discriminator?) -> Tags? {
        switch discriminator {
        case .field(let field, let tags), .fieldThenRequiredFields(let field, let tags, _):
            return Tags(field: field, values: Dictionary(tags.map { ($0.variant, $0.value) }) { first, _ in first })
        case .requiredFields, .number: return nil
        case nil: break
        }
        // A set in a type cell has no discriminator of its own: the constants of its variants tell.
        let objects = variants.compactMap { definitions[$0] }.filter { !$0.isUnion }
        guard let first = objects.first else { return nil }
        for field in first.fields {
            var values: [String: String] = [:]
            for object in objects {
                guard case .string(let value)? = object.fields.first(where: { $0.name == field.name })?.constant else { break }
                values[object.name] = value
            }
            if values.count == Set(objects.map(\.name)).count { return Tags(field: field.name, values: values) }
        }
        return nil
    }

    private func variants(_ names: [String?], tags: Tags?, _ discriminator: Discriminator?) -> [Union.Variant] {
        func variant(_ name: String, tag: String?, fields: [String]) -> Union.Variant? {
            names.firstIndex(of: name).map { Union.Variant(index: $0, tag: tag, fields: fields) }
        }
        switch discriminator {
        case .number(_, let number, let name, let otherwise)?:
            return [variant(name, tag: String(number), fields: []), variant(otherwise, tag: nil, fields: [])].compactMap { $0 }
        case .requiredFields(let shapes)?:
            return shapes.compactMap { variant($0.variant, tag: nil, fields: $0.fields) }
        case .fieldThenRequiredFields(_, let values, let shapes)?:
            // Shapes come in the order in which they decide; those without one are known by their value alone.
            let shaped = shapes.compactMap { variant($0.variant, tag: tags?.values[$0.variant], fields: $0.fields) }
            let known = Set(shapes.map(\.variant))
            return shaped + values.filter { !known.contains($0.variant) }.compactMap { variant($0.variant, tag: $0.value, fields: []) }
        case .field(_, let values)?:
            return values.compactMap { variant($0.variant, tag: $0.value, fields: []) }
        case nil: return guessed(names, tags: tags)
        }
    }

    /// For a set in a type cell: by its constants, and by required fields where they do not decide, more fields first,
    /// since a venue has all that a location has.
    private func guessed(_ names: [String?], tags: Tags?) -> [Union.Variant] {
        let objects = names.enumerated().compactMap { index, name in name.map { (index, $0) } }
        let values = objects.compactMap { tags?.values[$0.1] }
        let repeated = Set(values.filter { value in values.count { $0 == value } > 1 })
        let variants = objects.map { index, name in
            let tag = tags?.values[name]
            let isKnown = objects.count == 1 || tag.map { !repeated.contains($0) } ?? false
            let fields = isKnown ? [] : definitions[name]?.fields.filter { $0.isRequired && $0.name != tags?.field }.map(\.name) ?? []
            return Union.Variant(index: index, tag: tag, fields: fields)
        }
        return variants.sorted { $0.fields.count != $1.fields.count ? $0.fields.count > $1.fields.count : $0.index < $1.index }
    }
}

extension TypeReference {
    /// The name, if that is all it is.
    var plainName: String? {
        if case .named(let name) = self { name } else { nil }
    }
}

extension Discriminator {
    fileprivate var numberField: String? {
        if case .number(let field, _, _, _) = self { field } else { nil }
    }
}
