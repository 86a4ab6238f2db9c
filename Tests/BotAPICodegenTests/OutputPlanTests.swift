import Foundation
import Testing
@testable import BotAPICodegen

@Suite struct OutputPlanTests {
    private func file(_ path: String, _ text: String = "let a = 1\n") -> GeneratedFile {
        GeneratedFile(path: path, text: GeneratedFile.header + text)
    }

    @Test("files are written, left alone or removed")
    func plan() throws {
        let plan = try OutputPlan(
            files: [file("Types/New.swift"), file("Types/Same.swift"), file("Types/Other.swift", "let a = 2\n")],
            existing: [
                "Types/Same.swift": file("Types/Same.swift").text,
                "Types/Other.swift": file("Types/Other.swift").text,
                "Types/Stale.swift": GeneratedFile.header + "old",
                "Types/Mine.swift": "// By hand.",
                "picture.png": String?.none,
            ]
        )
        #expect(plan.written.map(\.path) == ["Types/New.swift", "Types/Other.swift"])
        #expect(plan.unchanged == ["Types/Same.swift"])
        #expect(plan.removed == ["Types/Stale.swift"])
    }

    @Test("a foreign file in the way stops everything", arguments: ["Types/A.swift", "types/a.SWIFT", "Types"])
    func foreign(path: String) {
        #expect(throws: OutputError.foreign(path)) {
            try OutputPlan(files: [file("Types/A.swift")], existing: [path: path == "Types" ? String?.none : "// By hand."])
        }
    }

    @Test("no file leaves the folder", arguments: ["../A.swift", "/etc/A.swift", "Types/../../A.swift", "a\nb.swift", ".git/A.swift", ""])
    func outside(path: String) {
        #expect(throws: OutputError.outside(path)) { try OutputPlan(files: [file(path)], existing: [:]) }
    }

    @Test("two files with one name stop everything")
    func twice() {
        #expect(throws: OutputError.twice("Types/a.swift")) {
            try OutputPlan(files: [file("Types/A.swift"), file("Types/a.swift")], existing: [:])
        }
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
