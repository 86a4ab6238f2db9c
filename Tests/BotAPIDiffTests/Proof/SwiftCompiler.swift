import BotAPICodegen
import Foundation
import Programs

/// The compiler of this machine, asked for interfaces alone: no function of a library is checked or compiled.
struct SwiftCompiler {
    /// Where modules and sources are put.
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "botapi-proof-\(UInt64.random(in: 0...UInt64.max))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    struct Failure: Error, CustomStringConvertible { var description: String }

    /// Makes `TelegramBotAPI` of generated files.
    func emit(_ files: [GeneratedFile], into name: String) async throws {
        let output = folder.appending(path: name)
        var paths: [String] = []
        for file in files where file.path.hasSuffix(".swift") {
            let path = output.appending(path: file.path)
            try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.text.utf8).write(to: path)
            paths.append(path.path)
        }
        let list = output.appending(path: "sources")
        try Data(paths.map { "\"\($0)\"\n" }.joined().utf8).write(to: list)
        let errors = try await run(["-emit-module", "-module-name", "TelegramBotAPI", "-o", output.appending(path: "TelegramBotAPI.swiftmodule").path,
            "-Xfrontend", "-experimental-skip-all-function-bodies", "@\(list.path)"])
        if !errors.isEmpty { throw Failure(description: "\(name) does not compile: \(errors.prefix(5).joined(separator: "\n"))") }
    }

    /// The lines of a source, from 1, that have errors with a library, each with the first of them.
    func errors(in source: String, with library: String) async throws -> [Int: String] {
        let path = folder.appending(path: "consumer.swift")
        try Data(source.utf8).write(to: path)
        var errors: [Int: String] = [:]
        for error in try await run(["-typecheck", "-module-name", "Consumer", path.path], with: library) {
            // /…/consumer.swift:12:34: error: …
            let parts = error.split(separator: ":", maxSplits: 4).map(String.init)
            guard parts.count == 5, parts[0] == path.path, let line = Int(parts[1]) else { throw Failure(description: error) }
            if errors[line] == nil { errors[line] = String(parts[4].dropFirst()) }
        }
        return errors
    }

    /// Lines that tell errors.
    private func run(_ arguments: [String], with library: String? = nil) async throws -> [String] {
        // What the tests were built with is there besides, `TelegramBotRuntime`, which every library wants, and its dependencies.
        let modules = [library.map { folder.appending(path: $0) }, Program.builtFolder.appending(path: "Modules")].compactMap { $0 }
        let words = ["swiftc", "-wmo", "-parse-as-library", "-swift-version", "6", "-package-name", "telegram_bot_api", "-suppress-warnings",
            "-diagnostic-style", "llvm", "-no-color-diagnostics", "-Xfrontend", "-continue-building-after-errors"]
            + modules.flatMap { ["-I", $0.path] } + arguments
        guard let run = try await Program.run(words) else { throw Failure(description: "there is no swiftc") }
        let lines = run.errors.split(separator: "\n").map(String.init)
        let errors = lines.filter { $0.contains(": error: ") || $0.hasPrefix("error: ") }
        if run.status != 0, errors.isEmpty { throw Failure(description: lines.suffix(20).joined(separator: "\n")) }
        return errors
    }
}
