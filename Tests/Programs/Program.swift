public import Foundation

/// A program that a test runs to its end, without holding a thread meanwhile.
///
/// What it prints goes to files: a pipe that nobody reads would stop it, and reading one waits.
public struct Program: Sendable {
    public var executable: URL
    public var folder: URL?
    /// Besides what the tests themselves were given.
    public var environment: [String: String] = [:]

    public init(_ executable: URL, in folder: URL? = nil, environment: [String: String] = [:]) {
        self.executable = executable
        self.folder = folder
        self.environment = environment
    }

    /// One of those that were built with the tests, for example, `botapi`.
    public static func built(_ name: String) -> URL { builtFolder.appending(path: name) }

    /// What the package was built into, beside the tests' own program.
    public static let builtFolder: URL = {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        return (bundle ?? URL(filePath: CommandLine.arguments[0])).deletingLastPathComponent()
    }()

    /// The project's own folder.
    public static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// What a run left behind.
    public struct Run: Sendable {
        public var status: Int32
        /// Standard output.
        public var output: String
        /// Standard error.
        public var errors: String
    }

    /// - Throws: What hinders the start.
    public func run(_ arguments: [String], input: String = "") async throws -> Run {
        let files = FileManager.default.temporaryDirectory.appending(path: "program-\(UInt64.random(in: 0...UInt64.max))")
        try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: files) }
        let names = ["input", "output", "errors"].map { files.appending(path: $0) }
        for (name, text) in zip(names, [input, "", ""]) { try Data(text.utf8).write(to: name) }
        let process = Process()
        process.executableURL = executable
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

    /// Whether there is one of that name.
    public static func isFound(_ name: String) -> Bool {
        let folders = ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":")
        return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
    }

    /// A program that is found by its name, for example, `["swiftc", "--version"]`; `nil` where there is none.
    public static func run(_ words: [String], environment: [String: String] = [:]) async throws -> Run? {
        let run = try await Program(URL(filePath: "/usr/bin/env"), environment: environment).run(words)
        return run.status == 127 ? nil : run
    }
}
