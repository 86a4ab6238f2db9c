#if Testing && Logging && Metrics && Tracing && ServiceLifecycle
import InMemoryTracing
import Instrumentation
import Logging
import Metrics
import MetricsTestKit
import ServiceLifecycle
import TelegramBotLogging
import TelegramBotMetrics
import TelegramBotServiceLifecycle
import TelegramBotTesting
import TelegramBotTracing
import Testing
@testable import TelegramBot

/// Log, metrics and traces of calls and updates; each is only there for who wants it.
@Suite("Observing", .serialized, .timeLimit(.minutes(1)))
struct ObservingTests {
    /// Keeps what is logged.
    private struct Lines: LogHandler {
        let lines: Locked<[String]>
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        init(_ lines: Locked<[String]>) { self.lines = lines }

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let values = (event.metadata ?? [:]).filter { $0.key != "duration_ms" }.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }
            lines.withLock { $0.append("\(event.level) \(event.message) \(values.joined(separator: " "))") }
        }
    }

    /// For the whole process, as metrics and tracing want it.
    private static let metrics: TestMetrics = {
        let metrics = TestMetrics()
        MetricsSystem.bootstrap(metrics)
        return metrics
    }()

    private static let tracer: InMemoryTracer = {
        let tracer = InMemoryTracer()
        InstrumentationSystem.bootstrap(tracer)
        return tracer
    }()

    @Test("each attempt is logged with its outcome, and without parameters")
    func logging() async throws {
        let lines = Locked<[String]>([])
        try await FakeBotAPI.withServer { (api) async throws in
            await api.script(.tooManyRequests(retryAfter: 0), on: "sendMessage")
            await api.script(.failure(code: 400, description: "Bad Request: chat not found"), on: "getChat")
            let bot = Bot(api, retries: .standard).with(LoggingMiddleware(Logger(label: "t") { _ in Lines(lines) }))
            try await bot.sendMessage(chatID: 42, text: "private words")
            _ = await failure { _ = try await bot.getChat(chatID: 42) }
        }
        #expect(lines.current.count == 3)
        #expect(lines.current[0] == "warning sendMessage failed attempt=1 error=sendMessage: 429 Too Many Requests: retry after 0")
        #expect(lines.current[1].hasPrefix("debug sendMessage attempt=2 bytes="))
        #expect(lines.current[2] == "warning getChat failed attempt=1 error=getChat: 400 Bad Request: chat not found")
    }

    @Test("calls and updates are counted and timed")
    func metrics() async throws {
        let metrics = Self.metrics
        try await FakeBotAPI.withServer { (api) async throws in
            await api.script(.failure(code: 400, description: "Bad Request: no"), on: "getChat")
            let bot = Bot(api).with(MetricsMiddleware())
            try await bot.sendMessage(chatID: 42, text: "x")
            _ = await failure { _ = try await bot.getChat(chatID: 42) }
            #expect(try metrics.expectCounter("telegram_bot_calls", [("method", "sendMessage"), ("outcome", "ok")]).totalValue >= 1)
            #expect(try metrics.expectCounter("telegram_bot_calls", [("method", "getChat"), ("outcome", "400")]).totalValue == 1)
            #expect(try metrics.expectTimer("telegram_bot_call_duration", [("method", "getChat"), ("outcome", "400")]).values.count == 1)

            await api.push(.message("x", from: 1))
            let monitor = BotMonitor(), events = monitor.events
            let task = Task { try await bot.run(RunOptions(stopsOnSignals: false, report: .all(.metrics, monitor.report))) { _ in } }
            for await event in events { if case .handled = event { break } }
            task.cancel()
            try await task.value
            #expect(try metrics.expectTimer("telegram_bot_update_duration", [("kind", "message")]).values.count == 1)
            #expect(try metrics.expectTimer("telegram_bot_update_age", [("kind", "message")]).values.count == 1)
        }
    }

    @Test("each attempt is a span, and what failed is marked")
    func tracing() async throws {
        let tracer = Self.tracer
        try await FakeBotAPI.withServer { (api) async throws in
            await api.script(.failure(code: 400, description: "Bad Request: no"), on: "getChat")
            let bot = Bot(api).with(TracingMiddleware())
            try await bot.sendMessage(chatID: 42, text: "x")
            _ = await failure { _ = try await bot.getChat(chatID: 42) }
            let spans = tracer.finishedSpans.filter { ["sendMessage", "getChat"].contains($0.operationName) }
            #expect(spans.map(\.operationName) == ["sendMessage", "getChat"])
            #expect(spans.first.map { "\($0.attributes)" }?.contains("sendMessage") == true && spans.first?.status == nil)
            #expect(spans.last.map { "\($0.attributes)" }?.contains("400") == true && spans.last?.status?.code == .error)
            // The client has spans of its own, which would hold the address; it is told to make none.
            for span in tracer.finishedSpans { #expect(!"\(span)".contains(api.token.split(separator: ":")[1])) }
            #expect(tracer.finishedSpans.count == spans.count)
        }
    }

    @Test("as a service a bot stops in good order when the group does")
    func service() async throws {
        try await FakeBotAPI.withServer { (api) async throws in
            await api.push(.message("x", from: 1))
            let handled = Locked(0)
            let service = BotService(Bot(api), RunOptions(report: .none)) { _ in
                try await Task.sleep(for: .milliseconds(100))
                handled.withLock { $0 += 1 }
            }
            let group = ServiceGroup(services: [service], logger: Logger(label: "t") { _ in SwiftLogNoOpLogHandler() })
            let running = Task { try await group.run() }
            await api.waitForCalls(1, to: "getUpdates")
            try await Task.sleep(for: .milliseconds(20))
            await group.triggerGracefulShutdown()
            try await running.value
            #expect(handled.current == 1)
            #expect(await api.pendingUpdates().isEmpty)
        }
    }
}
#endif
