import Foundation
import Programs
import Testing

/// `Tests/Consumer` depends on the library alone, as bot authors do.
@Suite struct ConsumerTests {
    @Test("a package that depends on the library builds neither the tool nor what the tool needs")
    func consumer() async throws {
        let package = GeneratedFolder.root.appending(path: "Tests/Consumer")
        let scratch = GeneratedFolder.root.appending(path: ".build/consumer")
        // Where pkg-config finds nothing, libxml2 and cmark-gfm are not installed.
        let nothing = ["PKG_CONFIG_PATH": "/nowhere", "PKG_CONFIG_LIBDIR": "/nowhere"]
        let build = ["swift", "build", "--package-path", package.path, "--scratch-path", scratch.path]
        guard let run = try await Program.run(build, environment: nothing) else {
            return print("skipped: there is no swift here, the consumer is not built")
        }
        #expect(run.status == 0, "\(run.output.suffix(3000))\(run.errors.suffix(1000))")

        let resolved = try FileManager.default.contentsOfDirectory(atPath: scratch.appending(path: "checkouts").path)
        #expect(Set(resolved) == ["swift-argument-parser", "swift-http-types"], "what its traits do not need is not resolved")

        let modules = scratch.appending(path: "debug/Modules")
        let built = try FileManager.default.contentsOfDirectory(atPath: modules.path).filter { $0.hasSuffix(".swiftmodule") }.sorted()
        #expect(built == ["HTTPTypes.swiftmodule", "TelegramBotAPI.swiftmodule", "TelegramBotRuntime.swiftmodule", "consumer.swiftmodule"])
    }
}
