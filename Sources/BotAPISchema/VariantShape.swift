/// What an object shows on the wire: its fields, those that are always there, and those that always have one value.
struct VariantShape {
    /// The type of the choice that it belongs to.
    var variant: String
    /// Whether the schema defines it.
    var isKnown = true
    var order: [String] = []
    var all: Set<String> = []
    var required: Set<String> = []
    var tags: [String: String] = [:]
    var tagOrder: [String] = []
    var numbers: [(field: String, number: Int)] = []

    /// Of a type that the schema does not define.
    init(variant: String) {
        self.variant = variant
        isKnown = false
    }

    init(variant: String, _ type: TypeDefinition) {
        self.variant = variant
        order = type.fields.map(\.name)
        all = Set(order)
        for field in type.fields {
            if field.isRequired { required.insert(field.name) }
            for fact in field.facts {
                switch fact.statement {
                case .constant(.string(let value)):
                    if tags.updateValue(value, forKey: field.name) == nil { tagOrder.append(field.name) }
                case .constant(.integer(let number)):
                    numbers.append((field.name, number))
                default: break
                }
            }
        }
    }

    /// Whether an object of the other type may have everything that this one requires.
    func fits(_ other: VariantShape) -> Bool { required.isSubset(of: other.all) }

    /// Whether some field has one value here and another there.
    func isTagged(apartFrom other: VariantShape) -> Bool {
        tags.contains { field, value in other.tags[field].map { $0 != value } ?? false }
    }
}
