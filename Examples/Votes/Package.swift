// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Votes",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "telegram-bot-api", path: "../..")],
    targets: [.executableTarget(name: "Votes", dependencies: [.product(name: "TelegramBot", package: "telegram-bot-api")])],
    swiftLanguageModes: [.v6]
)
