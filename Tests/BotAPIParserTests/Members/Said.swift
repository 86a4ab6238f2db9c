import BotAPISchema

@testable import BotAPIParser

/// What a description states of a member.
struct Said {
    var name = "sample"
    var type: TypeReference = .string
    var isRequired = true
    var isParameter = false
    var page = PageFacts(
        parseModes: ["MarkdownV2", "HTML"],
        updateKinds: ["message", "poll"],
        typeNames: ["BotCommandScopeDefault", "MenuButtonDefault"]
    )

    func facts(_ documentation: [Inline]) -> [Fact] {
        let member = Member(name: name, type: type, isRequired: isRequired, documentation: documentation)
        return MemberFactExtractor(page: page).facts(of: member, in: "Sample", isParameter: isParameter)
    }

    func callAsFunction(_ documentation: [Inline]) -> [Statement] { facts(documentation).map(\.statement) }

    func callAsFunction(_ text: String) -> [Statement] { self([.text(text)]) }

    static let text = Said()
    static let integer = Said(type: .integer)
    static let float = Said(type: .float)
    static let boolean = Said(type: .boolean)
    static let texts = Said(type: .array(of: .string))
    static let objects = Said(type: .array(of: .named("Thing")))
    static let file = Said(type: .oneOf([.named("InputFile"), .string]))
    static let optional = Said(isRequired: false)
}
