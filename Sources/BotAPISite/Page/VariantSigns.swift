import BotAPISchema

/// By what each variant of a union is known on the wire.
struct VariantSigns {
    private let discriminator: Discriminator?

    init(_ type: TypeDefinition) {
        discriminator = type.facts.lazy.compactMap { if case .discriminator(let found) = $0.statement { found } else { nil } }.first
    }

    /// `status` is `creator`
    func markup(of variant: TypeReference) -> Markup? {
        guard case .named(let name) = variant, let discriminator else { return nil }
        let sign: Markup? =
            switch discriminator {
            case .field(let field, let values): tagged(field, values, name)
            case .requiredFields(let shapes): shaped(shapes, name)
            case .fieldThenRequiredFields(let field, let values, let shapes):
                Markup([tagged(field, values, name), shaped(shapes, name)].compactMap(\.self), separator: ", ")
            case .number(let field, let number, name, _): "<code>\(field)</code> is <code>\(number)</code>"
            case .number(let field, let number, _, name): "<code>\(field)</code> is not <code>\(number)</code>"
            case .number: nil
            }
        return sign.map { "<span>\($0)</span>" }
    }

    private func tagged(_ field: String, _ values: [Discriminator.Tag], _ variant: String) -> Markup? {
        let own = values.filter { $0.variant == variant }.map { "<code>\($0.value)</code>" as Markup }
        return own.isEmpty ? nil : "<code>\(field)</code> is \(own, separator: " or ")"
    }

    private func shaped(_ shapes: [Discriminator.Shape], _ variant: String) -> Markup? {
        let fields = shapes.first { $0.variant == variant }?.fields.map { "<code>\($0)</code>" as Markup } ?? []
        return fields.isEmpty ? nil : "has \(fields, separator: ", ")"
    }
}
