// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "telegram-bot-api",
    platforms: [.macOS(.v13), .iOS(.v16)],
    products: [
        .library(name: "TelegramBotAPI", targets: ["TelegramBotAPI"]),
        .library(name: "TelegramBotRuntime", targets: ["TelegramBotRuntime"]),
        .library(name: "BotAPIGenerator", targets: ["BotAPISchema", "BotAPIParser", "BotAPIExport", "BotAPICodegen"]),
        .executable(name: "botapi", targets: ["botapi"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    ],
    targets: [
        // The library, for bot authors.

        // Requests, JSON, uploads, errors, transport: what is the same for every method and type.
        .target(name: "TelegramBotRuntime"),
        // Every type and every method of the newest Bot API; written by `botapi generate`.
        .target(name: "TelegramBotAPI", dependencies: ["TelegramBotRuntime"], path: "Generated"),

        // The tool.

        // What the page says, once it is understood.
        .target(name: "BotAPISchema"),
        // page → Document → Schema
        .target(name: "BotAPIParser", dependencies: ["BotAPISchema", "CLibXML2", "CCMarkGFM"]),
        // Schema → facts, api.json, a page again
        .target(name: "BotAPIExport", dependencies: ["BotAPISchema"]),
        // Schema → Swift
        .target(name: "BotAPICodegen", dependencies: ["BotAPISchema"]),
        // Arguments, files, exit codes.
        .executableTarget(
            name: "botapi",
            dependencies: [
                "BotAPISchema", "BotAPIParser", "BotAPIExport", "BotAPICodegen",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .systemLibrary(
            name: "CLibXML2",
            pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]
        ),
        .systemLibrary(
            name: "CCMarkGFM",
            pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]
        ),

        .testTarget(name: "BotAPISchemaTests", dependencies: ["BotAPISchema"]),
        .testTarget(name: "BotAPIParserTests", dependencies: ["BotAPIParser", "BotAPISchema", "BotAPIExport"]),
        .testTarget(name: "BotAPIExportTests", dependencies: ["BotAPIExport", "BotAPIParser", "BotAPISchema"]),
        .testTarget(name: "BotAPICodegenTests", dependencies: ["BotAPICodegen", "BotAPISchema"]),
        .testTarget(name: "TelegramBotRuntimeTests", dependencies: ["TelegramBotRuntime"], exclude: ["Samples/README.md"]),
        .testTarget(name: "GeneratedTests", dependencies: ["TelegramBotAPI", "TelegramBotRuntime"]),
    ],
    swiftLanguageModes: [.v6]
)
