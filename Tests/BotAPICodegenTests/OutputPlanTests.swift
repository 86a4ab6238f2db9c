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
}
