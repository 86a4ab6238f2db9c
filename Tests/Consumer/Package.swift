// swift-tools-version: 6.2
import PackageDescription

// What a bot author has: the library alone. `ConsumerTests` looks at what this resolves and builds.
let package = Package(
    name: "consumer",
    platforms: [.macOS(.v13)],
    // Without a trait: neither swift-nio nor anything else that only some bots want is resolved.
    dependencies: [.package(name: "telegram-bot-api", path: "../..", traits: [])],
    targets: [
        .executableTarget(name: "consumer", dependencies: [.product(name: "TelegramBotAPI", package: "telegram-bot-api")]),
    ],
    swiftLanguageModes: [.v6]
)
