import BotAPISchema
import Testing

@Suite("Bot API 10.3, compared whole")
struct GoldenTests {
    @Test("All 185 results", arguments: ["pages/10.3.html", "markdown/10.3-plain-gfm.md", "markdown/10.3-turndown.md"])
    func results(_ path: String) {
        guard let page = SharedPage.bytes(path) else { return }
        let methods = PageMutationTests.read(page).schema.methods
        #expect(methods.map { "\($0.name) \($0.result?.description ?? "?")" }.joined(separator: "\n") == Results10_3.table)
        #expect(methods.count == 185)
    }

    @Test("All unions and what tells their variants apart", arguments: ["pages/10.3.html", "markdown/10.3-plain-gfm.md", "markdown/10.3-turndown.md"])
    func unions(_ path: String) {
        guard let page = SharedPage.bytes(path) else { return }
        let schema = PageMutationTests.read(page).schema
        #expect(schema.types.filter(\.isUnion).map(Self.lines).joined(separator: "\n") == Unions10_3.table)
        let text = schema.types.first { $0.name == "RichText" }
        #expect(text?.variants.prefix(2) == [.string, .array(of: .named("RichText"))])
    }

    @Test("Every choice without a name can be told apart too")
    func choices() {
        guard let page = SharedPage.bytes("pages/10.3.html") else { return }
        let schema = PageMutationTests.read(page).schema
        let members = schema.types.flatMap(\.fields) + schema.methods.flatMap(\.parameters)
        var choices: [String: Distinction] = [:]
        for type in members.map(\.type) + schema.methods.compactMap(\.result) {
            if case .oneOf(let types) = type.element { choices[type.element.description] = Discriminator.telling(apart: types, in: schema) }
        }
        #expect(choices.count == 6)
        let unproven = choices.filter { !$0.value.isProven }
        #expect(unproven.isEmpty)
        let markup = choices["InlineKeyboardMarkup or ReplyKeyboardMarkup or ReplyKeyboardRemove or ForceReply"]
        #expect(markup?.discriminator == .requiredFields([
            .init("InlineKeyboardMarkup", fields: ["inline_keyboard"]),
            .init("ReplyKeyboardMarkup", fields: ["keyboard"]),
            .init("ReplyKeyboardRemove", fields: ["remove_keyboard"]),
            .init("ForceReply", fields: ["force_reply"]),
        ]))
    }

    /// A line for the union and one for each value or shape.
    private static func lines(_ type: TypeDefinition) -> String {
        var discriminator: Discriminator?
        for fact in type.facts { if case .discriminator(let found) = fact.statement { discriminator = found } }
        func tags(_ tags: [Discriminator.Tag]) -> [String] { tags.map { "    “\($0.value)” \($0.variant)" } }
        func shapes(_ shapes: [Discriminator.Shape]) -> [String] { shapes.map { "    \($0.fields.joined(separator: " and ")) \($0.variant)" } }
        let lines: [String] = switch discriminator {
        case .field(let field, let values): ["\(type.name) by \(field)"] + tags(values)
        case .requiredFields(let found): ["\(type.name) by its fields"] + shapes(found)
        case .fieldThenRequiredFields(let field, let values, let found): ["\(type.name) by \(field)"] + tags(values) + shapes(found)
        case .number(let field, let number, let variant, let otherwise): ["\(type.name) by \(field)", "    \(number) \(variant)", "    else \(otherwise)"]
        case nil: ["\(type.name) by nothing"]
        }
        return lines.joined(separator: "\n")
    }
}

extension TypeReference {
    /// What an array holds.
    fileprivate var element: TypeReference {
        if case .array(let element) = self { element.element } else { self }
    }
}
