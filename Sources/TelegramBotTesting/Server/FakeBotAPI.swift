#if Testing
import Foundation
import NIOCore
import NIOPosix

/// A Bot API server inside the test's own process: real HTTP on a loopback port, and the rules of the real server for
/// what it reads, when it answers and what it says.
///
/// For example:
///
///     let api = try await FakeBotAPI.start()
///     await api.push(.message("hello", from: 42))
///     // … run the bot against api.url with api.token …
///     let call = await api.calls(to: "sendMessage").first
///     #expect(call?["text"]?.text == "hello yourself")
///     await api.stop()
public actor FakeBotAPI {
    /// Answers one method; nil closes the connection without an answer.
    public typealias Answer = @Sendable (Call) async -> Reply?

    /// Where the server listens, such as `http://127.0.0.1:40123`.
    public nonisolated let url: String
    /// The loopback port, from 1 to 65535.
    public nonisolated let port: Int
    /// The token of the first bot.
    public nonisolated let token: String
    /// What the server was started with.
    public nonisolated let configuration: Configuration
    nonisolated let time: Timekeeper

    /// Every call so far that reached a method, in the order they were read.
    public internal(set) var calls: [Call] = []
    /// Connections accepted so far.
    public internal(set) var connectionCount = 0

    var bots: [String: BotState] = [:]
    var answers: [String: Answer] = [:]
    var faults = FaultScript()
    var files: [String: StoredFile] = [:]
    private var watchers: [Watcher] = []
    var lastID: UInt64 = 0
    var isStopped = false
    private var tasks: [UInt64: Task<Void, Never>] = [:]
    private var listening: Task<Void, Never>?
    private let listener: NIOAsyncChannel<NIOAsyncChannel<ByteBuffer, ByteBuffer>, Never>

    private init(
        _ listener: NIOAsyncChannel<NIOAsyncChannel<ByteBuffer, ByteBuffer>, Never>, port: Int,
        _ configuration: Configuration, _ time: Timekeeper
    ) {
        self.listener = listener
        self.port = port
        self.configuration = configuration
        self.time = time
        url = "http://127.0.0.1:\(port)"
        token = configuration.tokens.first ?? Configuration.standardToken
    }

    /// Starts a server. All of its times are of the clock; with a `VirtualClock` none of them passes by itself.
    public static func start<C: Clock>(
        _ configuration: Configuration = Configuration(), clock: C = ContinuousClock()
    ) async throws -> FakeBotAPI where C.Duration == Duration {
        let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .bind(host: "127.0.0.1", port: configuration.port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(
                        wrappingChannelSynchronously: channel, configuration: .init(isOutboundHalfClosureEnabled: true))
                }
            }
        let time = Timekeeper(clock, epoch: configuration.date ?? Int64(Date().timeIntervalSince1970))
        let port = listener.channel.localAddress?.port ?? configuration.port
        let server = FakeBotAPI(listener, port: port, configuration, time)
        await server.listen()
        return server
    }

    /// Closes every connection and the port; calls that wait end without an answer.
    public func stop() async {
        guard !isStopped else { return }
        isStopped = true
        for bot in bots.values {
            end(bot.poll, with: .dropped)
            bot.poll = nil
            bot.webhook?.close()
            bot.webhook = nil
        }
        let running = tasks.values
        for task in running { task.cancel() }
        try? await listener.channel.close()
        // Not cancelled: a connection that was accepted already must still be closed in good order.
        await listening?.value
        for task in running { await task.value }
        for watcher in watchers { watcher.continuation.resume() }
        watchers = []
    }

    private struct Watcher {
        var condition: @Sendable (isolated FakeBotAPI) -> Bool
        var continuation: CheckedContinuation<Void, Never>
    }

    /// Waits, in real time, until the server is in a state; ends early when it stops.
    func wait(until condition: @escaping @Sendable (isolated FakeBotAPI) -> Bool) async {
        guard !isStopped, !condition(self) else { return }
        await withCheckedContinuation { watchers.append(Watcher(condition: condition, continuation: $0)) }
    }

    /// Lets those go on who wait for the state there is now.
    func changed() {
        guard !watchers.isEmpty else { return }
        var waiting: [Watcher] = []
        var met: [Watcher] = []
        for watcher in watchers {
            if watcher.condition(self) { met.append(watcher) } else { waiting.append(watcher) }
        }
        watchers = waiting
        for watcher in met { watcher.continuation.resume() }
    }

    /// Runs a body with a server that is stopped in the end, whatever happens.
    public static func withServer<C: Clock, Result>(
        _ configuration: Configuration = Configuration(), clock: C = ContinuousClock(),
        isolation: isolated (any Actor)? = #isolation, _ body: (FakeBotAPI) async throws -> Result
    ) async throws -> Result where C.Duration == Duration {
        let server = try await start(configuration, clock: clock)
        do {
            let result = try await body(server)
            await server.stop()
            return result
        } catch {
            await server.stop()
            throw error
        }
    }

    /// Runs an operation that ends at the latest when the server stops.
    func launch(_ operation: @escaping @Sendable () async -> Void) {
        guard !isStopped else { return }
        lastID += 1
        let id = lastID
        tasks[id] = Task {
            await operation()
            self.finished(id)
        }
    }

    private func finished(_ id: UInt64) { tasks[id] = nil }

    private func listen() {
        let listener = listener
        listening = Task { [weak self] in
            try? await listener.executeThenClose { connections in
                for try await connection in connections { await Self.accept(connection, for: self) }
            }
        }
    }

    private static func accept(_ channel: NIOAsyncChannel<ByteBuffer, ByteBuffer>, for server: FakeBotAPI?) async {
        if let server, await server.take(channel) { return }
        try? await channel.executeThenClose { _, _ in }
    }

    /// Serves a connection, unless it comes too late.
    private func take(_ channel: NIOAsyncChannel<ByteBuffer, ByteBuffer>) -> Bool {
        guard !isStopped else { return false }
        connectionCount += 1
        let connection = Connection(server: self, channel: channel, number: connectionCount)
        launch { await connection.run() }
        return true
    }
}
#endif
