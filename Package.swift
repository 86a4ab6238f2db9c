// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "telegram-bot-api",
    platforms: [.macOS(.v13), .iOS(.v16)],
    products: [
        .library(name: "TelegramBot", targets: ["TelegramBot"]),
        .library(name: "TelegramBotAPI", targets: ["TelegramBotAPI"]),
        .library(name: "TelegramBotRuntime", targets: ["TelegramBotRuntime"]),
        .library(name: "TelegramBotTesting", targets: ["TelegramBotTesting"]),
        .library(name: "TelegramBotValidation", targets: ["TelegramBotValidation"]),
        .library(name: "BotAPIGenerator", targets: ["BotAPISchema", "BotAPIParser", "BotAPIDiff", "BotAPIExport", "BotAPICodegen"]),
        .executable(name: "botapi", targets: ["botapi"]),
    ],
    // None by default: who depends on TelegramBotAPI alone does not even resolve what a trait needs.
    traits: [
        .trait(name: "Testing", description: "TelegramBotTesting, a Bot API server in the test's own process; needs swift-nio."),
        .trait(name: "Validation", description: "TelegramBotValidation, checks of Mini App and Login Widget data; needs swift-crypto."),
        .default(enabledTraits: []),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-crypto", "3.12.3"..<"5.0.0"),
    ],
    targets: [
        // The library, for bot authors.

        // Requests, JSON, uploads, errors, transport: what is the same for every method and type.
        .target(name: "TelegramBotRuntime"),
        // Every type and every method of the newest Bot API; written by `botapi generate`.
        .target(name: "TelegramBotAPI", dependencies: ["TelegramBotRuntime"], path: "Generated"),
        // What a running bot needs besides: updates by long polling.
        .target(name: "TelegramBot", dependencies: ["TelegramBotAPI"]),

        // A Bot API server for tests, over HTTP on loopback; trait Testing.
        .target(
            name: "TelegramBotTesting",
            dependencies: [
                .product(name: "NIOCore", package: "swift-nio", condition: .when(traits: ["Testing"])),
                .product(name: "NIOPosix", package: "swift-nio", condition: .when(traits: ["Testing"])),
                .product(name: "NIOConcurrencyHelpers", package: "swift-nio", condition: .when(traits: ["Testing"])),
            ]
        ),

        // Who a Mini App or a Login Widget says its user is, checked; trait Validation.
        .target(
            name: "TelegramBotValidation",
            dependencies: [
                "TelegramBotRuntime",
                .product(name: "Crypto", package: "swift-crypto", condition: .when(traits: ["Validation"])),
            ]
        ),

        // The tool.

        // What the page says, once it is understood.
        .target(name: "BotAPISchema"),
        // page → Document → Schema
        .target(name: "BotAPIParser", dependencies: ["BotAPISchema", "CLibXML2", "CCMarkGFM"]),
        // Schema → facts, api.json, a page again
        .target(name: "BotAPIExport", dependencies: ["BotAPISchema"]),
        // Schema × Schema → changes; versions → history
        .target(name: "BotAPIDiff", dependencies: ["BotAPISchema"]),
        // Schema → Swift
        .target(name: "BotAPICodegen", dependencies: ["BotAPISchema"]),
        // Arguments, files, exit codes.
        .executableTarget(
            name: "botapi",
            dependencies: [
                "BotAPISchema", "BotAPIParser", "BotAPIDiff", "BotAPIExport", "BotAPICodegen",
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
        .testTarget(name: "BotAPIDiffTests", dependencies: ["BotAPICodegen", "BotAPIDiff", "BotAPIParser", "BotAPIExport", "BotAPISchema"]),
        .testTarget(name: "BotAPICodegenTests", dependencies: ["BotAPICodegen", "BotAPISchema"]),
        // The built tool, run as a process, and what it does with files.
        .testTarget(name: "BotAPIToolTests", dependencies: ["botapi", "BotAPICodegen", "BotAPIExport", "BotAPIParser", "BotAPISchema"]),
        // Small pages through the whole chain; see Tests/Goldens.
        .testTarget(name: "GoldenTests", dependencies: ["BotAPICodegen", "BotAPIParser", "BotAPISchema"]),
        .testTarget(name: "TelegramBotRuntimeTests", dependencies: ["TelegramBotRuntime"], exclude: ["Samples/README.md"]),
        .testTarget(
            name: "TelegramBotTestingTests",
            dependencies: [
                "TelegramBotTesting", "TelegramBotAPI", "TelegramBotRuntime",
                .product(name: "NIOCore", package: "swift-nio", condition: .when(traits: ["Testing"])),
                .product(name: "NIOPosix", package: "swift-nio", condition: .when(traits: ["Testing"])),
            ]
        ),
        .testTarget(name: "TelegramBotValidationTests", dependencies: ["TelegramBotValidation", "TelegramBotRuntime"]),
        .testTarget(name: "TelegramBotTests", dependencies: ["TelegramBot"]),
        .testTarget(name: "GeneratedTests", dependencies: ["TelegramBotAPI", "TelegramBotRuntime"]),
    ],
    swiftLanguageModes: [.v6]
)
