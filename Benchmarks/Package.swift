// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "telegram-bot-api", path: "..")],
    targets: [
        // Every figure of the project, as a ratio against a baseline measured in the same run.
        .executableTarget(
            name: "benchmarks",
            dependencies: [
                .product(name: "BotAPIGenerator", package: "telegram-bot-api"),
                .product(name: "TelegramBotAPI", package: "telegram-bot-api"),
                "CLibXML2Baseline",
            ]
        ),
        // The baseline of reading: libxml2 alone, building its own tree.
        .systemLibrary(name: "CLibXML2Baseline", path: "Sources/CLibXML2", pkgConfig: "libxml-2.0"),
    ],
    swiftLanguageModes: [.v6]
)
