// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Webhook",
    platforms: [.macOS(.v14)],
    dependencies: [
        .package(name: "telegram-bot-api", path: "../..", traits: [.defaults, "Hummingbird"]),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    ],
    targets: [
        .executableTarget(
            name: "Webhook",
            dependencies: [
                .product(name: "TelegramBot", package: "telegram-bot-api"),
                .product(name: "TelegramBotHummingbird", package: "telegram-bot-api"),
                .product(name: "Hummingbird", package: "hummingbird"),
            ]
        ),
    ],
    swiftLanguageModes: [.v6]
)
