import Foundation
import Testing
@testable import TelegramBotRuntime
import TelegramBotAPI

/// Real and realistic JSON of ten years, with what servers did that the page does not say.
@Suite struct PayloadTests {
    struct Payload: Sendable, CustomTestStringConvertible {
        var path: String
        var type: String
        var testDescription: String { path }
    }

    static let all: [Payload] = {
        guard Shared.has("payloads/INDEX.tsv"),
            let index = try? String(contentsOf: Shared.folder.appending(path: "payloads/INDEX.tsv"), encoding: .utf8)
        else { return [] }
        return index.split(separator: "\n").dropFirst().map { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
            return Payload(path: String(cells[0]), type: String(cells[2]))
        }
    }()

    /// What a payload holds: an object, a request, or the result inside an answer.
    private func model(_ payload: Payload) -> (type: any BotAPIValue.Type, isResult: Bool)? {
        var name = payload.type
        let isResult = name.hasPrefix("Response<")
        if isResult { name = String(name.dropFirst(9).dropLast()) }
        let isArray = name.hasPrefix("Array<") || name.hasPrefix("Array of ")
        if isArray { name = name.hasPrefix("Array<") ? String(name.dropFirst(6).dropLast()) : String(name.dropFirst(9)) }
        let element: (any BotAPIValue.Type)? = switch name {
        case "True", "Boolean": Bool.self
        case "String": String.self
        case "Integer": Int.self
        default: GeneratedFolder.type(name.prefix(1).uppercased() + name.dropFirst())
        }
        guard let element else { return nil }
        func array<T: BotAPIValue>(_: T.Type) -> any BotAPIValue.Type { [T].self }
        return (isArray ? array(element) : element, isResult)
    }

    @Test("every payload decodes without a throw, and what it decodes to encodes to a part of it", arguments: all)
    func payload(_ payload: Payload) throws {
        guard payload.type != "ErrorResponse" else { return }
        let (type, isResult) = try #require(model(payload), "\(payload.type)")
        let bytes = Array(try Data(contentsOf: Shared.folder.appending(path: "payloads/\(payload.path)")))
        var json = try JSON(json: bytes)
        if isResult { json = try #require(json["result"]) }
        try check(type, json)
    }

    private func check<T: BotAPIValue>(_: T.Type, _ json: JSON) throws {
        var issues: [DecodingIssue] = []
        let value = T(_value: try ModelDecoder.decode(json.json(), T._layout, issues: &issues))
        let again = try JSON(json: value._json())
        #expect(isPart(again, of: json), "\(again) of \(json)")
        var none: [DecodingIssue] = []
        #expect(T(_value: try ModelDecoder.decode(value._json(), T._layout, issues: &none)) == value)
    }

    /// Whether every member is also in the other one, with a value that is the same or a part of it.
    private func isPart(_ part: JSON, of whole: JSON) -> Bool {
        switch (part, whole) {
        case (.object(let members), .object): members.allSatisfy { member in whole[member.name].map { isPart(member.value, of: $0) } ?? false }
        // Elements that are not as promised are left out.
        case (.array(let some), .array(let all)): some.count == all.count ? zip(some, all).allSatisfy(isPart) : some.count < all.count
        case (.int(let number), .double(let other)): Double(number) == other
        case (.double(let number), .int(let other)): number == Double(other)
        default: part == whole
        }
    }
}
