import Foundation

/// A process of the same program, for what must not share its CPU and memory with the rest.
///
/// It prints a line when it is ready, works until its input ends, and prints what it has to say.
final class Child {
    private let process = Process()
    private let input = Pipe(), output = Pipe()
    /// What it said when it was ready, for example, the address of a server.
    private(set) var greeting = ""

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    init(_ arguments: String...) throws {
        process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
        process.arguments = ["--child"] + arguments
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        var line: [UInt8] = []
        while let byte = try output.fileHandleForReading.read(upToCount: 1)?.first, byte != 0x0A { line.append(byte) }
        greeting = String(decoding: line, as: UTF8.self)
        if greeting.isEmpty { throw Failure(description: "\(arguments) said nothing") }
    }

    /// Ends it; what it has to say.
    func finish() throws -> String {
        try input.fileHandleForWriting.close()
        let rest = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: rest, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    static func run(_ arguments: [String]) async throws {
        switch arguments[0] {
        case "api": try await Servers.api()
        case "hook": try await Servers.hook(arguments[1])
        case "files": try await Files.child(Array(arguments.dropFirst()))
        default: throw Failure(description: "no child \(arguments)")
        }
    }

    /// Says that this process is ready, and waits until its input ends.
    static func greet(_ text: String) async {
        print(text)
        fflush(nil)
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                _ = FileHandle.standardInput.readDataToEndOfFile()
                continuation.resume()
            }
        }
    }
}

/// What a process has used so far.
enum Usage {
    /// CPU seconds, user and system.
    static var cpu: Double {
        var usage = rusage()
        #if os(Linux)
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        #else
        getrusage(RUSAGE_SELF, &usage)
        #endif
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        return seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }

    /// The most memory this process has held, in megabytes; 0 where that is not told.
    static var peak: Double {
        // Not `ru_maxrss`, which a child takes over from its parent.
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return Double(line?.split(whereSeparator: \.isWhitespace).dropFirst().first ?? "0").map { $0 / 1000 } ?? 0
    }
}

extension [Double] {
    /// The middle one; 0 of none.
    var median: Double { isEmpty ? 0 : sorted()[count / 2] }
}
