import Foundation
import Testing

@testable import BotAPICodegen
@testable import botapi

@Suite struct OutputFolderTests {
    private func file(_ path: String, _ text: String = "let a = 1\n") -> GeneratedFile {
        GeneratedFile(path: path, text: GeneratedFile.header + text)
    }

    @Test("writing twice changes nothing the second time, and removes what is stale")
    func folder() throws {
        let folder = OutputFolder(FileManager.default.temporaryDirectory.appendingPathComponent("botapi-\(UInt64.random(in: 0 ... .max))").path)
        defer { try? FileManager.default.removeItem(atPath: folder.path) }
        let files = [file("Types/A.swift"), file("Methods/B.swift")]
        try folder.apply(try folder.plan(for: files))
        #expect(try folder.plan(for: files).unchanged == ["Methods/B.swift", "Types/A.swift"])
        try Data("// By hand.".utf8).write(to: URL(fileURLWithPath: folder.path + "/Types/C.swift"))
        let plan = try folder.plan(for: [file("Types/A.swift", "let a = 2\n")])
        #expect(plan.removed == ["Methods/B.swift"])
        try folder.apply(plan)
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") || $0.contains("botapi-") }
        #expect(names.sorted() == ["Types/A.swift", "Types/C.swift"])
    }

    @Test("a failure puts everything back")
    func rollback() throws {
        let folder = OutputFolder(FileManager.default.temporaryDirectory.appendingPathComponent("botapi-\(UInt64.random(in: 0 ... .max))").path)
        defer { try? FileManager.default.removeItem(atPath: folder.path) }
        try folder.apply(try folder.plan(for: [file("A.swift"), file("B.swift")]))
        let plan = try folder.plan(for: [file("A.swift", "new"), file("C/D.swift")])
        // Between planning and writing, someone puts a file where a folder belongs.
        try Data("// By hand.".utf8).write(to: URL(fileURLWithPath: folder.path + "/C"))
        #expect(throws: OutputError.self) { try folder.apply(plan) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["A.swift", "B.swift", "C"])
        #expect(try String(contentsOfFile: folder.path + "/A.swift", encoding: .utf8) == file("A.swift").text)
    }
}
