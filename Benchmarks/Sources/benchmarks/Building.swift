import Foundation

/// A clean release build of `Generated/` against the same API as final classes: CPU seconds and code size.
struct Building {
    var page: Page

    func run() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "benchmark-building-\(getpid())")
        defer { try? FileManager.default.removeItem(at: folder) }
        let baseline = try ClassBaseline(schema: page.schema).write(to: folder.appending(path: "Classes"))
        let runtime = try swiftFiles(Page.root.appending(path: "Sources/TelegramBotRuntime"))
        let generated = try swiftFiles(Page.root.appending(path: "Generated"))
        _ = try compile(runtime, module: "TelegramBotRuntime", in: folder.appending(path: "Runtime"))
        let modules = folder.appending(path: "Runtime")
        let ours = try compile(generated, module: "TelegramBotAPI", in: folder.appending(path: "Generated"), importing: modules)
        let theirs = try compile(baseline, module: "Classes", in: folder.appending(path: "Build"))
        func row(_ name: String, _ ours: Double, _ theirs: Double, _ unit: String, _ reach: String) {
            print("\(name.padding(toLength: 34, withPad: " ", startingAt: 0))\(String(format: "%8.2f", ours)) \(unit)   baseline\(String(format: "%8.2f", theirs)) \(unit)   \(String(format: "%.2f", ours / theirs)) ×   (\(reach))")
        }
        row("clean release build of Generated", ours.seconds, theirs.seconds, "CPU s", "reach 1.2 ×, aim 0.9 ×")
        row("its code size", ours.megabytes, theirs.megabytes, "MB", "reach 0.8 ×, aim 0.6 ×")
        print("  baseline: final classes with synthesized Codable, the same types and methods; closed unions, no Hashable\n")
    }

    private func swiftFiles(_ folder: URL) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".swift") }.sorted().map { folder.appending(path: $0).path }
    }

    /// `-O`, whole module, two threads: as a release build of the package does it.
    private func compile(_ files: [String], module: String, in folder: URL, importing modules: URL? = nil) throws -> (seconds: Double, megabytes: Double) {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let list = folder.appending(path: "files")
        // Relative to the folder, so that the objects land in it.
        try files.map { "\"\($0)\"" }.joined(separator: "\n").write(to: list, atomically: true, encoding: .utf8)
        let arguments = ["-c", "cd \"$0\" && exec swiftc -O -wmo -num-threads 2 -swift-version 6 -parse-as-library -package-name benchmark -module-name \(module) -emit-module -emit-module-path \(module).swiftmodule -c \(modules.map { "-I \"\($0.path)\"" } ?? "") @files", folder.path]
        let seconds = try Command.cpuSeconds("/bin/sh", arguments)
        let sizes = try Command.output("/bin/sh", ["-c", "cd \"$0\" && size *.o | awk 'NR > 1 { sum += $1 } END { print sum }'", folder.path])
        return (seconds, (Double(sizes) ?? 0) / 1e6)
    }
}

extension ClassBaseline {
    /// Returns the paths of the files written.
    func write(to folder: URL) throws -> [String] {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return try files.map { name, text in
            let file = folder.appending(path: "\(name).swift")
            try text.write(to: file, atomically: true, encoding: .utf8)
            return file.path
        }
    }
}
