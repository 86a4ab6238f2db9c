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
        var usage = rusage()
        #if os(Linux)
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        print(usage.ru_maxrss / 1000)
        #else
        getrusage(RUSAGE_SELF, &usage)
        print(usage.ru_maxrss / 1_000_000)
        #endif
    }
}
