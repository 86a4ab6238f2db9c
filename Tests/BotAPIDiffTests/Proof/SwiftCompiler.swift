import BotAPICodegen
import Foundation

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

    /// Whether there is one.
    static let isHere: Bool = {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["swiftc", "--version"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }()

    /// Makes `TelegramBotRuntime`, which every library wants.
    func emitRuntime() async throws {
        let folder = Project.folder.appending(path: "Sources/TelegramBotRuntime")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
        try await emit("TelegramBotRuntime", files.filter { $0.pathExtension == "swift" }, into: SwiftCompiler.runtime, modules: [])
    }

    private static let runtime = "runtime"

    /// Makes a module of sources that stand somewhere.
    private func emit(_ module: String, _ sources: [URL], into name: String, modules: [String]) async throws {
        let output = folder.appending(path: name)
        try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
        let list = output.appending(path: "sources")
        try Data(sources.map { "\"\($0.path(percentEncoded: false))\"\n" }.joined().utf8).write(to: list)
        let errors = try await run(["-emit-module", "-module-name", module, "-o", output.appending(path: "\(module).swiftmodule").path(),
            "-Xfrontend", "-experimental-skip-all-function-bodies", "@\(list.path())"], modules: modules)
        if !errors.isEmpty { throw Failure(description: "\(module) does not compile: \(errors.prefix(5).joined(separator: "\n"))") }
    }

    /// Makes `TelegramBotAPI` of generated files.
    func emit(_ files: [GeneratedFile], into name: String) async throws {
        let sources = folder.appending(path: "\(name)-sources")
        var paths: [URL] = []
        for file in files where file.path.hasSuffix(".swift") {
            let path = sources.appending(path: file.path)
            try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.text.utf8).write(to: path)
            paths.append(path)
        }
        try await emit("TelegramBotAPI", paths, into: name, modules: [SwiftCompiler.runtime])
    }

    /// The lines of a source, from 1, that have errors with a library, each with the first of them.
    func errors(in source: String, with library: String) async throws -> [Int: String] {
        let path = folder.appending(path: "consumer.swift")
        try Data(source.utf8).write(to: path)
        var errors: [Int: String] = [:]
        for error in try await run(["-typecheck", "-module-name", "Consumer", path.path()], modules: [library, SwiftCompiler.runtime]) {
            // /…/consumer.swift:12:34: error: …
            let parts = error.split(separator: ":", maxSplits: 4).map(String.init)
            guard parts.count == 5, parts[0] == path.path(), let line = Int(parts[1]) else { throw Failure(description: error) }
            if errors[line] == nil { errors[line] = String(parts[4].dropFirst()) }
        }
        return errors
    }

    /// Lines that tell errors. Output goes to a file, since a pipe that nobody reads would stop the compiler.
    private func run(_ arguments: [String], modules: [String]) async throws -> [String] {
        let output = folder.appending(path: "output-\(UInt64.random(in: 0...UInt64.max))")
        try Data().write(to: output)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["swiftc", "-wmo", "-parse-as-library", "-swift-version", "6", "-package-name", "proof", "-suppress-warnings",
            "-diagnostic-style", "llvm", "-no-color-diagnostics", "-Xfrontend", "-continue-building-after-errors"]
            + modules.flatMap { ["-I", folder.appending(path: $0).path()] } + arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = try FileHandle(forWritingTo: output)
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in continuation.resume() }
            do { try process.run() } catch { continuation.resume(throwing: error) }
        }
        let lines = String(decoding: try Data(contentsOf: output), as: UTF8.self).split(separator: "\n").map(String.init)
        let errors = lines.filter { $0.contains(": error: ") || $0.hasPrefix("error: ") }
        if process.terminationStatus != 0, errors.isEmpty { throw Failure(description: lines.suffix(20).joined(separator: "\n")) }
        return errors
    }
}
