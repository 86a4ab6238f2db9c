import Foundation
import Programs
import Testing

@Suite struct ExportTests {
    private static let project = Program.project
    private static let shared = project.appending(path: "../shared").standardized

    /// What a script of the project prints; `nil`, said aloud, where it lacks a package.
    private static func script(_ name: String, _ arguments: String...) async throws -> Program.Run? {
        let run = try await Program.run(["python3", project.appending(path: "Scripts/\(name)").path()] + arguments)
        guard let run, run.status != 3 else {
            print("skipped: \(name) cannot run here: \(run?.output ?? "there is no Python")")
            return nil
        }
        return run
    }

    /// The newest page, in our words or, where it is here, as it was published.
    private static func export(_ arguments: String..., to file: String, in tool: Tool) async throws {
        let run = try await tool.run(arguments: ["export", project.appending(path: "spec/bot-api.md").path()] + arguments + ["-o", file])
        #expect(run.status == 0, "\(run.errors)")
    }

    @Test("OpenAPI is valid for openapi-spec-validator, without warnings, and a client generator reads it")
    func openAPI() async throws {
        let tool = try Tool()
        defer { tool.remove() }
        let history = Self.project.appending(path: "spec/history").path()
        try await Self.export("--format", "openapi", "--history", history, to: "openapi.json", in: tool)
        let file = tool.folder.appending(path: "openapi.json").path()
        #expect(tool.text("openapi.json")?.contains("\"x-since\": \"7.2\"") == true)
        for name in ["check-openapi.py", "check-client.py"] {
            if let run = try await Self.script(name, file) { #expect(run.status == 0, "\(name): \(run.output)\(run.errors)") }
        }
    }

    @Test("JSON Schema accepts what decodes strictly and rejects the rest; a strict one accepts what was recorded")
    func payloads() async throws {
        let payloads = Self.shared.appending(path: "payloads").path()
        guard FileManager.default.fileExists(atPath: payloads) else {
            print("skipped: ../shared is not here, so no payloads are held against the JSON Schema")
            return
        }
        let tool = try Tool()
        defer { tool.remove() }
        try await Self.export("--format", "json-schema", to: "lenient.json", in: tool)
        try await Self.export("--format", "json-schema", "--strict", to: "strict.json", in: tool)
        let lenient = tool.folder.appending(path: "lenient.json").path()
        let strict = tool.folder.appending(path: "strict.json").path()
        if let run = try await Self.script("check-payloads.py", lenient, payloads) { #expect(run.status == 0, "\(run.output)\(run.errors)") }
        if let run = try await Self.script("check-payloads.py", strict, payloads, "--recorded") { #expect(run.status == 0, "\(run.output)\(run.errors)") }
    }

    @Test("spec/schema.schema.json is what the tool prints")
    func published() async throws {
        let tool = try Tool()
        defer { tool.remove() }
        let run = try await tool.run("export", "--format", "schema-schema")
        #expect(run.output == (try String(contentsOf: Self.project.appending(path: "spec/schema.schema.json"), encoding: .utf8)))
    }

    @Test("one name has the definitions that it needs; an unknown one is an error")
    func name() async throws {
        let tool = try Tool()
        defer { tool.remove() }
        try tool.write(Pages.clocks, to: "page.md")
        let clock = try await tool.run("export", "page.md", "--format", "json-schema", "--name", "Hand")
        #expect(clock.output.contains("\"$ref\": \"#/$defs/Hand\"") && !clock.output.contains("\"Clock\""))
        #expect(try await tool.run("export", "page.md", "--format", "json-schema", "--name", "Foot").status == 65)
        #expect(try await tool.run("export", "page.md", "--format", "openapi", "--name", "Hand").status == 64)
    }
}
