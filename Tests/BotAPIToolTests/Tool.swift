import Foundation

/// The built `botapi`, run as a process in a folder of its own.
struct Tool {
    /// What a run left behind.
    struct Run {
        var status: Int32
        /// Standard output.
        var output: String
        /// Standard error.
        var errors: String
    }

    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "botapi-tool-\(UInt64.random(in: 0...UInt64.max))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    /// Beside the tests' own program.
    private static let executable: URL = {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        return (bundle ?? URL(filePath: CommandLine.arguments[0])).deletingLastPathComponent().appending(path: "botapi")
    }()

    func run(_ arguments: String..., input: String? = nil, environment: [String: String] = [:]) async throws -> Run {
        try await run(arguments: arguments, input: input, environment: environment)
    }

    /// Output goes to files, since a pipe that nobody reads would stop the tool.
    func run(arguments: [String], input: String? = nil, environment: [String: String] = [:]) async throws -> Run {
        let names = (0..<3).map { _ in FileManager.default.temporaryDirectory.appending(path: "botapi-io-\(UInt64.random(in: 0...UInt64.max))") }
        defer { for name in names { try? FileManager.default.removeItem(at: name) } }
        for name in names { try Data((name == names[0] ? input ?? "" : "").utf8).write(to: name) }
        let process = Process()
        process.executableURL = Self.executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = try FileHandle(forReadingFrom: names[0])
        process.standardOutput = try FileHandle(forWritingTo: names[1])
        process.standardError = try FileHandle(forWritingTo: names[2])
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in continuation.resume() }
            do { try process.run() } catch { continuation.resume(throwing: error) }
        }
        return Run(
            status: process.terminationStatus,
            output: String(decoding: try Data(contentsOf: names[1]), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: names[2]), as: UTF8.self)
        )
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
