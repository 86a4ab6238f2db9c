import Foundation
import Testing

/// `Tests/Consumer` depends on the library alone, as bot authors do.
@Suite struct ConsumerTests {
    @Test("a package that depends on the library builds neither the tool nor what the tool needs")
    func consumer() throws {
        let package = GeneratedFolder.root.appending(path: "Tests/Consumer")
        let scratch = GeneratedFolder.root.appending(path: ".build/consumer")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["swift", "build", "--package-path", package.path, "--scratch-path", scratch.path]
        // Where pkg-config finds nothing, libxml2 and cmark-gfm are not installed.
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["PKG_CONFIG_PATH": "/nowhere", "PKG_CONFIG_LIBDIR": "/nowhere"], uniquingKeysWith: { $1 }
        )
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        if process.terminationStatus == 127 {
            print("skipped: there is no swift here, the consumer is not built")
            return
        }
        #expect(process.terminationStatus == 0, "\(output.suffix(3000))")

        let resolved = try FileManager.default.contentsOfDirectory(atPath: scratch.appending(path: "checkouts").path)
        #expect(Set(resolved) == ["swift-argument-parser", "swift-http-types"], "what its traits do not need is not resolved")

        let modules = scratch.appending(path: "debug/Modules")
        let built = try FileManager.default.contentsOfDirectory(atPath: modules.path).filter { $0.hasSuffix(".swiftmodule") }.sorted()
        #expect(built == ["HTTPTypes.swiftmodule", "TelegramBotAPI.swiftmodule", "TelegramBotRuntime.swiftmodule", "consumer.swiftmodule"])
    }
}
