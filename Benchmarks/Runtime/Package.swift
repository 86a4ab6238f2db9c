// swift-tools-version: 6.2
import PackageDescription

// Apart from the other benchmarks, which need not wait until swift-nio and all that stands on it are built.
let package = Package(
    name: "RuntimeBenchmarks",
    platforms: [.macOS(.v14)],
    dependencies: [
        .package(name: "telegram-bot-api", path: "../..", traits: [.defaults, "Hummingbird", "Testing"]),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    ],
    targets: [
        // Calls, updates, webhooks and files, each against what carries them, bare.
        .executableTarget(
            name: "benchmarks",
            dependencies: [
                .product(name: "TelegramBot", package: "telegram-bot-api"),
                .product(name: "TelegramBotHummingbird", package: "telegram-bot-api"),
                .product(name: "TelegramBotTesting", package: "telegram-bot-api"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
    ],
    swiftLanguageModes: [.v6]
)
