import BotAPISchema
import Testing

@Suite("Telling types apart")
struct DistinctionTests {
    /// `"type=photo"` is a constant, `"date=0"` a number, `"caption?"` optional.
    static func type(_ name: String, _ fields: String...) -> TypeDefinition {
        TypeDefinition(name: name, anchor: "", section: "", fields: fields.map { field in
            let parts = field.split(separator: "=").map(String.init)
            guard parts.count == 2 else {
                let isOptional = field.hasSuffix("?")
                return Member(name: isOptional ? String(field.dropLast()) : field, type: .integer, isRequired: !isOptional)
            }
            let value = Int(parts[1]).map(Literal.integer) ?? .string(parts[1])
            return Member(name: parts[0], type: .string, isRequired: true, facts: [Fact(.constant(value), rule: "", words: "")])
        })
    }

    static func telling(_ names: String..., types: [TypeDefinition]) -> Distinction {
        Discriminator.telling(apart: names.map { .named($0) }, in: Schema(types: types))
    }

    @Test("By a field with a constant of its own in each")
    func field() {
        let found = Self.telling("A", "B", types: [Self.type("A", "type=a", "id"), Self.type("B", "type=b", "id")])
        #expect(found.discriminator == .field("type", values: [.init("a", "A"), .init("b", "B")]))
        #expect(found.isProven)
    }

    @Test("By a number that only one has")
    func number() {
        let found = Self.telling("Message", "Gone", types: [Self.type("Message", "id", "date"), Self.type("Gone", "id", "date=0")])
        #expect(found.discriminator == .number(field: "date", equals: 0, variant: "Gone", otherwise: "Message"))
    }

    @Test("By required fields, the greater set first")
    func requiredFields() {
        let types = [Self.type("Place", "latitude", "longitude"), Self.type("Venue", "latitude", "longitude", "title"), Self.type("Text", "text")]
        #expect(Self.telling("Place", "Venue", "Text", types: types).discriminator == .requiredFields([
            .init("Venue", fields: ["latitude", "longitude", "title"]), .init("Place", fields: ["latitude", "longitude"]), .init("Text", fields: ["text"]),
        ]))
    }

    @Test("By fields where two have the same constant")
    func repeatedConstant() {
        let types = [Self.type("Cached", "type=a", "id", "file"), Self.type("New", "type=a", "id", "url"), Self.type("Other", "type=b", "id")]
        #expect(Self.telling("Cached", "New", "Other", types: types).discriminator == .fieldThenRequiredFields(
            "type", values: [.init("a", "Cached"), .init("a", "New"), .init("b", "Other")],
            shapes: [.init("Cached", fields: ["file"]), .init("New", fields: ["url"])]
        ))
    }

    @Test("An optional field of one may be a required one of the other")
    func optional() {
        let types = [Self.type("A", "id", "name"), Self.type("B", "id", "name?")]
        #expect(Self.telling("A", "B", types: types).alike == [.init(.named("A"), .named("B"))])
    }

    @Test("What nothing is known of is like everything")
    func unknown() {
        #expect(!Self.telling("A", "B", types: [Self.type("A", "id")]).isProven)
    }

    @Test("Strings, numbers, Booleans, arrays and objects are known by their JSON")
    func kinds() {
        let schema = Schema(types: [Self.type("InputFile")])
        let found = Discriminator.telling(apart: [.named("InputFile"), .string, .integer, .true, .array(of: .string)], in: schema)
        #expect(found.plain.map(\.kind) == [.string, .number, .boolean, .array])
        #expect(found.objects == ["InputFile"])
        #expect(found.isProven)
        #expect(Discriminator.telling(apart: [.integer, .float], in: schema).alike == [.init(.integer, .float)])
        #expect(Discriminator.telling(apart: [.array(of: .string), .array(of: .integer)], in: schema).isProven == false)
    }

    @Test("A union in a choice counts with its variants")
    func nested() {
        var union = TypeDefinition(name: "Text", anchor: "", section: "")
        union.variants = [.string, .named("Bold")]
        let found = Self.telling("Text", "Caption", types: [union, Self.type("Bold", "type=bold"), Self.type("Caption", "text")])
        #expect(found.plain.map(\.kind) == [.string])
        #expect(found.discriminator == .requiredFields([.init("Text", fields: ["type"]), .init("Caption", fields: ["text"])]))
    }
}
