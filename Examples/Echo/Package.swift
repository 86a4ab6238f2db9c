// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Echo",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "telegram-bot-api", path: "../..")],
    targets: [.executableTarget(name: "Echo", dependencies: [.product(name: "TelegramBot", package: "telegram-bot-api")])],
    swiftLanguageModes: [.v6]
)
