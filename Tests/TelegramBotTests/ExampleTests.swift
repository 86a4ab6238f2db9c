#if Hummingbird && AsyncHTTPClient && os(Linux)
import Foundation
import Programs
import Testing

/// The programs in Examples, against the library as it was just built: to build each of them would take minutes.
struct ExampleTests {
    private static let names = ["Album", "Echo", "Newsletter", "Votes", "Webhook"]

    @Test("every example is listed, and what is listed is there")
    func listed() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Program.project.appendingPathComponent("Examples").path)
        #expect(folders.filter { !$0.contains(".") }.sorted() == Self.names)
        let readme = try String(contentsOf: Program.project.appendingPathComponent("Examples/README.md"), encoding: .utf8)
        for name in Self.names { #expect(readme.contains("[\(name)](\(name)/Sources/\(name)/")) }
    }

    @Test("an example compiles, has under 40 lines, and its package names products that there are", arguments: names)
    func compiles(name: String) async throws {
        let folder = Program.project.appendingPathComponent("Examples/\(name)")
        let sources = folder.appendingPathComponent("Sources/\(name)")
        let files = try FileManager.default.contentsOfDirectory(atPath: sources.path).map { sources.appendingPathComponent($0).path }
        let lines = try files.map { try String(contentsOfFile: $0, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false).count }
        #expect(lines.reduce(0, +) < 40)
        var arguments = ["swiftc", "-typecheck", "-parse-as-library", "-swift-version", "6", "-warnings-as-errors"]
        arguments += ["-I", Program.builtFolder.appendingPathComponent("Modules").path] + moduleMaps.flatMap { ["-Xcc", "-fmodule-map-file=\($0)"] } + files
        guard let run = try await Program.run(arguments) else { return print("skipped: there is no swiftc here, \(name) is not compiled") }
        #expect(run.status == 0, "\(run.output)\(run.errors)")

        let manifest = try String(contentsOf: folder.appendingPathComponent("Package.swift"), encoding: .utf8)
        let products = try String(contentsOf: Program.project.appendingPathComponent("Package.swift"), encoding: .utf8)
        for match in manifest.matches(of: /\.product\(name: "(\w+)", package: "telegram-bot-api"\)/) {
            #expect(products.contains(".library(name: \"\(match.1)\""))
        }
        guard let package = try await Program.run(["swift", "package", "--package-path", folder.path, "--disable-sandbox", "dump-package"]) else { return }
        #expect(package.status == 0, "\(package.errors)")
    }

    /// Of the C modules that dependencies hold.
    private var moduleMaps: [String] {
        let built = (try? FileManager.default.contentsOfDirectory(atPath: Program.builtFolder.path)) ?? []
        var maps = built.map { Program.builtFolder.appendingPathComponent("\($0)/module.modulemap").path }
        let checkouts = Program.builtFolder.deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("checkouts")
        for case let file as URL in FileManager.default.enumerator(at: checkouts, includingPropertiesForKeys: nil) ?? .init()
        where file.path.hasSuffix("include/module.modulemap") { maps.append(file.path) }
        return maps.filter { FileManager.default.fileExists(atPath: $0) }
    }
}
#endif
