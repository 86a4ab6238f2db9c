import Foundation
import Programs

/// The built `botapi`, run as a process in a folder of its own.
struct Tool {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "botapi-tool-\(UInt64.random(in: 0...UInt64.max))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) async throws -> Program.Run {
        try await run(arguments: arguments, input: input, environment: environment)
    }

    func run(arguments: [String], input: String = "", environment: [String: String] = [:]) async throws -> Program.Run {
        try await Program(Program.built("botapi"), in: folder, environment: environment).run(arguments, input: input)
    }

    func write(_ text: String, to path: String) throws {
        let url = folder.appending(path: path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    /// `nil` for a file that is not there.
    func text(_ path: String) -> String? {
        FileManager.default.contents(atPath: folder.appending(path: path).path()).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Paths of files, sorted.
    func files(in path: String) -> [String] {
        let root = folder.appending(path: path)
        let paths = FileManager.default.enumerator(atPath: root.path())?.compactMap { $0 as? String } ?? []
        return paths.filter { !root.appending(path: $0).hasDirectoryPath && FileManager.default.contents(atPath: root.appending(path: $0).path()) != nil }.sorted()
    }
}
