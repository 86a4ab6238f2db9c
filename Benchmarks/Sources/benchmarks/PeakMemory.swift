import Foundation

/// The most memory a process holds that reads the page and makes all Swift text.
struct PeakMemory {
    var page: Page

    func run() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "benchmark-page-\(getpid())")
        try Data(page.bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let whole = try Command.output(CommandLine.arguments[0], ["--child", "generate", file.path])
        let idle = try Command.output(CommandLine.arguments[0], ["--child", "idle", file.path])
        print("peak memory, page → Swift          \(whole) MB   an idle process of the same program \(idle) MB   (reach 80 MB)\n")
    }

    /// Prints this process's own peak, in megabytes.
    static func child(_ arguments: [String]) throws {
        let bytes = Array(try Data(contentsOf: URL(filePath: arguments[1])))
        if arguments[0] == "generate" { generate(bytes) }
        #if os(Linux)
        // Not `ru_maxrss`, which a child takes over from its parent.
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let peak = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        print((peak?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) / 1000)
        #else
        var usage = rusage()
        getrusage(RUSAGE_SELF, &usage)
        print(usage.ru_maxrss / 1_000_000)
        #endif
    }
}
