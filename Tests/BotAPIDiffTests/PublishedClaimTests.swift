import BotAPISchema
import Testing

@testable import BotAPIDiff

@Suite("Claims of the published pages", .enabled(if: Shared.isHere))
struct PublishedClaimTests {
    struct Case: CustomTestStringConvertible {
        var old: String
        var page: String
        var claims: Int
        /// Claims that are not seen, each with what explains it, and how often.
        var explained: [String: Int] = [:]

        var testDescription: String { "\(old) → \(page)" }
    }

    static let cases = [
        Case(old: "10.2", page: "10.3.html", claims: 46),
        Case(old: "9.6", page: "10.3.html", claims: 224, explained: ["taken back in 10.3": 26, "cannot be seen: one side has no limits": 1]),
        Case(old: "10.1", page: "10.2.html", claims: 70),
        Case(old: "9.6", page: "10.2.html", claims: 178, explained: ["cannot be seen: one side has no limits": 1]),
        Case(old: "9.1", page: "9.2.html", claims: 66),
        Case(old: "8.3", page: "9.2.html", claims: 142, explained: [
            "cannot be seen: one side has no limits": 3, "cannot be seen: one side has no value lists": 1,
            "the page does not define WebApp": 1, "the page does not define what DeviceStorage belongs to": 1,
            "the page does not define what SecureStorage belongs to": 1,
        ]),
        Case(old: "8.2", page: "9.0-browser.html", claims: 68, explained: [
            "cannot be seen: one side has no limits": 2, "taken back in 9.0": 1,
            "the page does not define what DeviceStorage belongs to": 1, "the page does not define what SecureStorage belongs to": 1,
        ]),
    ]

    @Test("Every claim about this API is seen or explained", arguments: cases)
    func published(test: Case) throws {
        let page = try Shared.page(test.page)
        let old = try #require(Project.history[test.old])
        let check = CrossCheck(page.changelog, diff: SchemaDiff(from: old, to: page.schema), old: old, new: page.schema)
        let outcomes = check.items.flatMap(\.claims).map(\.outcome)
        #expect(outcomes.count == test.claims)
        #expect(Dictionary(grouping: outcomes.filter { $0 != .seen }, by: \.words).mapValues(\.count) == test.explained)
    }

    @Test("With full pages on both sides, limits and values are seen as well", arguments: [("9.0-browser.html", "9.2.html"), ("9.2.html", "10.2.html")])
    func full(old: String, new: String) throws {
        let (old, new) = (try Shared.page(old), try Shared.page(new))
        let check = CrossCheck(new.changelog, diff: SchemaDiff(from: old.schema, to: new.schema), old: old.schema, new: new.schema)
        let unseen = check.items.flatMap(\.claims).filter { $0.outcome != .seen }.map { "\($0.claim): \($0.outcome.words)" }
        #expect(unseen.allSatisfy { $0.contains("WebApp") })
    }

    @Test("What 10.3 brought and did not announce")
    func unannounced() throws {
        let (old, new) = (try Shared.page("10.2.html"), try Shared.page("10.3.html"))
        let check = CrossCheck(new.changelog, diff: SchemaDiff(from: old.schema, to: new.schema), old: old.schema, new: new.schema)
        #expect(check.unannounced.filter { if case .restated = $0.kind { false } else { true } }.map { "\($0.subject): \($0.words)" } == [
            "editEphemeralMessageText.text: required → optional", "InputRichMessageMedia.media: type … grew by InputMediaDocument",
            "InputRichBlockMap.zoom: required → optional", "InputRichBlockMap.width: required → optional",
            "InputRichBlockMap.height: required → optional",
        ])
    }
}
