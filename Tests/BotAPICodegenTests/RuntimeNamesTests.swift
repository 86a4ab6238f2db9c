import Foundation
import Testing
@testable import BotAPICodegen

@Suite struct RuntimeNamesTests {
    private func runtime() throws -> String {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Sources/TelegramBotRuntime").resolvingSymlinksInPath()
        let paths = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
        return try paths.filter { $0.hasSuffix(".swift") }
            .map { try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8) }.joined(separator: "\n")
    }

    @Test("no type of the page can hide a public type of the runtime")
    func types() throws {
        let names = try runtime().matches(of: /\npublic (?:final )?(?:struct|enum|protocol|class|actor) (\w+)/).map { String($0.1) }
        #expect(names.count > 20)
        #expect(Set(names).subtracting(RuntimeNames.types) == [])
        #expect(RuntimeNames.types.subtracting(names) == ["BotAPIVersion"])
    }

    @Test("what generated code calls is there")
    func helpers() throws {
        let runtime = try runtime()
        let types: [SwiftType] = [
            .string, .int, .double, .bool, .unixTime, .seconds, .chatID, .inputFile, .json, .object("A"), .union("A"), .strings("A"),
            .integers("A"), .array(of: .string),
        ]
        let calls = types.flatMap { [$0.getter(0, isOptional: true), $0.getter(0, isOptional: false), $0.change("set", 0, "x", isOptional: true), $0.change("append", 0, "x", isOptional: true)] }
        for helper in Set(calls.map { String($0.prefix { $0 != "(" }) }) {
            #expect(runtime.contains("func \(helper)(") || runtime.contains("func \(helper)<"), "\(helper)")
        }
    }
}
