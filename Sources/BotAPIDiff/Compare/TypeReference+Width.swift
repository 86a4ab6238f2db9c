import BotAPISchema

extension TypeReference {
    /// With these types under their new names.
    func renaming(_ names: [String: String]) -> TypeReference {
        guard !names.isEmpty else { return self }
        switch self {
        case .string, .integer, .float, .boolean, .true: return self
        case .named(let name): return .named(names[name] ?? name)
        case .array(let element): return .array(of: element.renaming(names))
        case .oneOf(let types): return .oneOf(types.map { $0.renaming(names) })
        }
    }

    /// The alternatives, whatever their order: "Integer or String" is "String or Integer".
    private var alternatives: Set<TypeReference> {
        if case .oneOf(let types) = self { Set(types) } else { [self] }
    }

    /// Whether both allow the same values.
    func isSame(as other: TypeReference) -> Bool {
        switch (self, other) {
        case (.array(let one), .array(let two)): one.isSame(as: two)
        default: alternatives == other.alternatives
        }
    }

    /// Whether it allows every value of the other, and more: "Integer or String" than "Integer", Boolean than True,
    /// a union than its variant.
    func isWider(than other: TypeReference, unions: [String: [TypeReference]] = [:]) -> Bool {
        if isSame(as: other) { return false }
        switch (self, other) {
        case (.boolean, .true), (.float, .integer): return true
        case (.array(let one), .array(let two)): return one.isWider(than: two, unions: unions)
        case (.named(let name), _) where unions[name] != nil:
            let variants = unions[name] ?? []
            // A union that is, by way of others, its own variant ends here.
            let others = unions.filter { $0.key != name }
            return other.alternatives.allSatisfy { alternative in
                variants.contains { $0 == alternative || $0.isWider(than: alternative, unions: others) }
            }
        default: return alternatives.isStrictSuperset(of: other.alternatives)
        }
    }
}
