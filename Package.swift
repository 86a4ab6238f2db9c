// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "telegram-bot-api",
    platforms: [.macOS(.v13), .iOS(.v16)],
    products: [
        .library(name: "TelegramBot", targets: ["TelegramBot"]),
        .library(name: "TelegramBotAPI", targets: ["TelegramBotAPI"]),
        .library(name: "TelegramBotRuntime", targets: ["TelegramBotRuntime"]),
        .library(name: "TelegramBotAsyncHTTPClient", targets: ["TelegramBotAsyncHTTPClient"]),
        .library(name: "TelegramBotHummingbird", targets: ["TelegramBotHummingbird"]),
        .library(name: "TelegramBotServiceLifecycle", targets: ["TelegramBotServiceLifecycle"]),
        .library(name: "TelegramBotLogging", targets: ["TelegramBotLogging"]),
        .library(name: "TelegramBotMetrics", targets: ["TelegramBotMetrics"]),
        .library(name: "TelegramBotTracing", targets: ["TelegramBotTracing"]),
        .library(name: "TelegramBotTesting", targets: ["TelegramBotTesting"]),
        .library(name: "TelegramBotValidation", targets: ["TelegramBotValidation"]),
        .library(name: "BotAPIGenerator", targets: ["BotAPISchema", "BotAPIParser", "BotAPIDiff", "BotAPIExport", "BotAPISite", "BotAPICodegen"]),
        .executable(name: "botapi", targets: ["botapi"]),
    ],
    // Who switches a trait off, or does not ask for it, does not even resolve what it needs.
    traits: [
        .trait(name: "AsyncHTTPClient", description: "TelegramBotAsyncHTTPClient, the transport of bots on Linux; needs async-http-client."),
        .trait(name: "Hummingbird", description: "TelegramBotHummingbird, webhooks on Hummingbird; needs hummingbird."),
        .trait(name: "ServiceLifecycle", description: "TelegramBotServiceLifecycle, a bot as a service; needs swift-service-lifecycle."),
        .trait(name: "Logging", description: "TelegramBotLogging, calls and events in a log; needs swift-log."),
        .trait(name: "Metrics", description: "TelegramBotMetrics, calls and updates measured; needs swift-metrics."),
        .trait(name: "Tracing", description: "TelegramBotTracing, a span for each call; needs swift-distributed-tracing."),
        .trait(name: "Testing", description: "TelegramBotTesting, a Bot API server in the test's own process; needs swift-nio."),
        .trait(name: "Validation", description: "TelegramBotValidation, checks of Mini App and Login Widget data; needs swift-crypto."),
        .default(enabledTraits: ["AsyncHTTPClient"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.3"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-crypto", "3.12.3"..<"5.0.0"),
    ],
    targets: [
        // The library, for bot authors.

        // Requests, JSON, uploads, errors, transport: what is the same for every method and type.
        .target(name: "TelegramBotRuntime", dependencies: [.product(name: "HTTPTypes", package: "swift-http-types")]),
        // Every type and every method of the newest Bot API; written by `botapi generate`.
        .target(name: "TelegramBotAPI", dependencies: ["TelegramBotRuntime"], path: "Generated"),
        // What a running bot needs besides: updates by long polling.
        .target(
            name: "TelegramBot",
            dependencies: [
                "TelegramBotAPI",
                .target(name: "TelegramBotAsyncHTTPClient", condition: .when(platforms: [.linux], traits: ["AsyncHTTPClient"])),
            ]
        ),

        // A transport by AsyncHTTPClient; trait AsyncHTTPClient.
        .target(
            name: "TelegramBotAsyncHTTPClient",
            dependencies: [
                "TelegramBotRuntime",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "AsyncHTTPClient", package: "async-http-client", condition: .when(traits: ["AsyncHTTPClient"])),
                .product(name: "NIOCore", package: "swift-nio", condition: .when(traits: ["AsyncHTTPClient"])),
                .product(name: "NIOPosix", package: "swift-nio", condition: .when(traits: ["AsyncHTTPClient"])),
                .product(name: "NIOHTTP1", package: "swift-nio", condition: .when(traits: ["AsyncHTTPClient"])),
            ]
        ),

        // A webhook as a route of Hummingbird; trait Hummingbird.
        .target(
            name: "TelegramBotHummingbird",
            dependencies: [
                "TelegramBot",
                .product(name: "Hummingbird", package: "hummingbird", condition: .when(traits: ["Hummingbird"])),
            ]
        ),

        // A bot as one of the services of a process; trait ServiceLifecycle.
        .target(
            name: "TelegramBotServiceLifecycle",
            dependencies: [
                "TelegramBot",
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle", condition: .when(traits: ["ServiceLifecycle"])),
            ]
        ),

        // Calls and events in a log, in metrics, in traces; a trait each.
        .target(
            name: "TelegramBotLogging",
            dependencies: ["TelegramBot", .product(name: "Logging", package: "swift-log", condition: .when(traits: ["Logging"]))]
        ),
        .target(
            name: "TelegramBotMetrics",
            dependencies: ["TelegramBot", .product(name: "Metrics", package: "swift-metrics", condition: .when(traits: ["Metrics"]))]
        ),
        .target(
            name: "TelegramBotTracing",
            dependencies: [
                "TelegramBot", .product(name: "Tracing", package: "swift-distributed-tracing", condition: .when(traits: ["Tracing"])),
            ]
        ),

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
        // Schema × history → a reference site
        .target(name: "BotAPISite", dependencies: ["BotAPISchema", "BotAPIDiff", "BotAPIExport"]),
        // Schema → Swift
        .target(name: "BotAPICodegen", dependencies: ["BotAPISchema"]),
        // Arguments, files, exit codes.
        .executableTarget(
            name: "botapi",
            dependencies: [
                "BotAPISchema", "BotAPIParser", "BotAPIDiff", "BotAPIExport", "BotAPISite", "BotAPICodegen",
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
        // TelegramBotRuntime is what the libraries are compiled against that prove a verdict.
        .testTarget(
            name: "BotAPIDiffTests",
            dependencies: ["BotAPICodegen", "BotAPIDiff", "BotAPIExport", "BotAPIParser", "BotAPISchema", "Programs", "TelegramBotRuntime"]
        ),
        // The site as text and as a tree, and, where Chromium is installed, as its readers have it.
        .testTarget(name: "BotAPISiteTests", dependencies: ["BotAPISite", "BotAPIDiff", "BotAPIParser", "BotAPISchema"]),
        .testTarget(name: "BotAPICodegenTests", dependencies: ["BotAPICodegen", "BotAPISchema", "Programs"]),
        // The built tool, run as a process, and what it does with files.
        .testTarget(name: "BotAPIToolTests", dependencies: ["botapi", "BotAPICodegen", "BotAPIExport", "BotAPIParser", "BotAPISchema", "Programs"]),
        // Small pages through the whole chain; see Tests/Goldens.
        .testTarget(name: "GoldenTests", dependencies: ["BotAPICodegen", "BotAPIParser", "BotAPISchema"]),
        .testTarget(
            name: "TelegramBotRuntimeTests",
            dependencies: ["TelegramBotRuntime", .product(name: "HTTPTypes", package: "swift-http-types")],
            exclude: ["Samples/README.md"]
        ),
        .testTarget(
            name: "TelegramBotTestingTests",
            dependencies: [
                "TelegramBotTesting", "TelegramBot", "TelegramBotAPI", "TelegramBotRuntime",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio", condition: .when(traits: ["Testing"])),
                .product(name: "NIOPosix", package: "swift-nio", condition: .when(traits: ["Testing"])),
            ]
        ),
        .testTarget(name: "TelegramBotValidationTests", dependencies: ["TelegramBotValidation", "TelegramBotRuntime"]),
        .testTarget(
            name: "TelegramBotTests",
            dependencies: [
                "KilledBot", "Programs", "TelegramBot", "TelegramBotAPI", "TelegramBotAsyncHTTPClient", "TelegramBotHummingbird", "TelegramBotLogging",
                "TelegramBotMetrics", "TelegramBotRuntime", "TelegramBotServiceLifecycle", "TelegramBotTesting", "TelegramBotTracing",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "AsyncHTTPClient", package: "async-http-client", condition: .when(traits: ["AsyncHTTPClient"])),
                .product(name: "HummingbirdTesting", package: "hummingbird", condition: .when(traits: ["Hummingbird"])),
                .product(name: "InMemoryTracing", package: "swift-distributed-tracing", condition: .when(traits: ["Tracing"])),
                .product(name: "MetricsTestKit", package: "swift-metrics", condition: .when(traits: ["Metrics"])),
            ]
        ),
        // What tests run as processes of their own.
        .target(name: "Programs", path: "Tests/Programs"),
        // What a test kills at random moments.
        .executableTarget(name: "KilledBot", dependencies: ["TelegramBot"], path: "Tests/KilledBot"),
        .testTarget(
            name: "GeneratedTests",
            dependencies: ["Programs", "TelegramBotAPI", "TelegramBotRuntime", .product(name: "HTTPTypes", package: "swift-http-types")]
        ),
    ],
    swiftLanguageModes: [.v6]
)
