import BotAPISchema
import Testing

@testable import BotAPICodegen

@Suite("Library names")
struct LibraryNamesTests {
    private var names: LibraryNames {
        let parameters = [
            Member(name: "user_id", type: .integer, isRequired: false), Member(name: "gift_id", type: .string, isRequired: true),
            Member(name: "default", type: .string, isRequired: false),
        ]
        let schema = Schema(
            types: [
                TypeDefinition(name: "Protocol", anchor: "protocol", section: "", fields: [Member(name: "file_url", type: .string, isRequired: true)]),
                TypeDefinition(name: "Either", anchor: "either", section: "", variants: [.named("Protocol"), .string]),
            ],
            methods: [MethodDefinition(name: "sendGift", anchor: "sendgift", section: "", parameters: parameters, facts: [Fact(.result(.true), rule: "", words: "")])]
        )
        var diagnostics = Diagnostics(file: "page.html")
        return Codegen().translation(of: schema, diagnostics: &diagnostics).names
    }

    @Test("A call has its labels in the order of its arguments, required ones first, and a label needs no backticks")
    func calls() { #expect(names.calls == ["sendGift": "sendGift(giftID:userID:default:)"]) }

    @Test("Types and members have the names that the files have, without backticks")
    func others() {
        #expect(names.types == ["Protocol": "ProtocolObject", "Either": "Either"])
        #expect(names.members == ["Protocol.file_url": "fileURL", "sendGift.user_id": "userID", "sendGift.gift_id": "giftID", "sendGift.default": "default"])
    }
}
