import BotAPISchema

extension Extraction {
    /// How the variants of every union are told apart; what cannot be is a warning.
    mutating func readDiscriminators() {
        let definitions = Dictionary(schema.types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        for index in schema.types.indices where schema.types[index].isUnion {
            let type = schema.types[index]
            let distinction = Discriminator.telling(apart: type.variants, with: definitions)
            if let discriminator = distinction.discriminator {
                let fact = Fact(.discriminator(discriminator), rule: discriminator.rule, words: discriminator.words, line: type.line)
                schema.types[index].facts.append(fact)
            }
            // A variant that a fragment does not define is its own warning.
            if !distinction.isProven, type.variants.allSatisfy({ $0.names.allSatisfy { definitions[$0] != nil } }) {
                warn(distinction, in: type.name, line: type.line, context: context(of: type.section))
            }
        }
        // Choices without a name, such as "InputFile or String".
        for (type, place, line, context) in table.choices {
            guard let types = type.choice, type.names.allSatisfy({ definitions[$0] != nil }) else { continue }
            let distinction = Discriminator.telling(apart: types, with: definitions)
            if !distinction.isProven { warn(distinction, in: place, line: line, context: context) }
        }
    }

    private mutating func warn(_ distinction: Distinction, in place: String, line: Int, context: String) {
        let pairs = distinction.alike.map(\.description).joined(separator: "; ")
        diagnostics.warning("\(place): no field tells \(pairs.shortened(to: 200)) apart", line: line, context: context)
    }
}

extension Discriminator {
    /// The rule that found it.
    fileprivate var rule: String {
        switch self {
        case .field: "constants-of-variants"
        case .requiredFields: "required-fields-of-variants"
        case .fieldThenRequiredFields: "constants-and-required-fields-of-variants"
        case .number: "constant-number-of-variant"
        }
    }

    /// What the variants' tables say, in short.
    fileprivate var words: String {
        func list(_ tags: [Tag]) -> String { tags.map { "“\($0.value)” \($0.variant)" }.joined(separator: ", ") }
        func list(_ shapes: [Shape]) -> String {
            shapes.map { "\($0.fields.isEmpty ? "else" : $0.fields.joined(separator: " and ")) \($0.variant)" }.joined(separator: ", ")
        }
        return switch self {
        case .field(let field, let values): "\(field): \(list(values))"
        case .requiredFields(let shapes): list(shapes)
        case .fieldThenRequiredFields(let field, let values, let shapes): "\(field): \(list(values)); \(list(shapes))"
        case .number(let field, let number, let variant, let otherwise): "\(field): \(number) \(variant), else \(otherwise)"
        }
    }
}
