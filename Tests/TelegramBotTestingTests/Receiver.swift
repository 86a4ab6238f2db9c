#if Testing
import NIOCore
import NIOPosix
@testable import TelegramBotTesting

/// A webhook of a test: takes deliveries and answers them as it is told.
actor Receiver {
    struct Delivery: Sendable {
        var head: Head
        var content: Content
        var connection: Int

        var headers: [(name: String, value: String)] { head.headers }
        func header(_ name: String) -> String? { head.header(name) }
        var update: FakeJSON? {
            // The body is a JSON object; its members are arguments by the server's own reading.
            .object(content.arguments.map {
                FakeJSON.Member(String(decoding: $0.name, as: UTF8.self), FakeJSON(reading: $0.value) ?? .null)
            })
        }
        var id: Int64? { update?["update_id"]?.integer }
    }

    typealias Answer = @Sendable (Delivery) async -> String?

    nonisolated let port: Int
    private let listener: NIOAsyncChannel<NIOAsyncChannel<ByteBuffer, ByteBuffer>, Never>
    private let answer: Answer
    private(set) var deliveries: [Delivery] = []
    private var connections = 0
    private var watchers: [(Int, CheckedContinuation<Void, Never>)] = []
    private var task: Task<Void, Never>?

    nonisolated var url: String { "http://127.0.0.1:\(port)/hook" }

    static let ok = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
    static func status(_ status: Int, _ headers: String = "") -> String {
        "HTTP/1.1 \(status) No\r\n\(headers)Content-Length: 0\r\n\r\n"
    }
    static func json(_ body: String) -> String {
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
    }

    private init(_ listener: NIOAsyncChannel<NIOAsyncChannel<ByteBuffer, ByteBuffer>, Never>, _ answer: @escaping Answer) {
        self.listener = listener
        self.answer = answer
        port = listener.channel.localAddress?.port ?? 0
    }

    /// Runs a body with a receiver that answers so; no answer closes the connection.
    static func withReceiver(
        answering answer: @escaping Answer = { _ in Receiver.ok }, _ body: @Sendable (Receiver) async throws -> Void
    ) async throws {
        let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .bind(host: "127.0.0.1", port: 0) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        let receiver = Receiver(listener, answer)
        await receiver.start()
        let result = await Result { try await body(receiver) }
        await receiver.stop()
        try result.get()
    }

    /// Waits until so many deliveries came.
    func waitForDeliveries(_ count: Int) async {
        guard deliveries.count < count else { return }
        await withCheckedContinuation { watchers.append((count, $0)) }
    }

    private func start() {
        let listener = listener
        task = Task {
            await withTaskGroup(of: Void.self) { group in
                try? await listener.executeThenClose { connections in
                    for try await connection in connections { group.addTask { await self.serve(connection) } }
                }
                group.cancelAll()
            }
        }
    }

    private func stop() async {
        task?.cancel()
        await task?.value
        for watcher in watchers { watcher.1.resume() }
    }

    private func serve(_ channel: NIOAsyncChannel<ByteBuffer, ByteBuffer>) async {
        connections += 1
        let number = connections
        try? await channel.executeThenClose { inbound, outbound in
            var reader = MessageReader(kept: 0)
            for try await buffer in inbound {
                reader.append(buffer.readableBytesView)
                reading: while true {
                    switch try reader.next() {
                    case .waiting: break reading
                    case .head: continue
                    case .message(let head, let content):
                        let delivery = Delivery(head: head, content: content, connection: number)
                        self.add(delivery)
                        guard let text = await self.answer(delivery) else { return }
                        try await outbound.write(ByteBuffer(string: text))
                    }
                }
            }
        }
    }

    private func add(_ delivery: Delivery) {
        deliveries.append(delivery)
        let met = watchers.filter { $0.0 <= deliveries.count }
        watchers.removeAll { $0.0 <= deliveries.count }
        for watcher in met { watcher.1.resume() }
    }
}

extension Result where Failure == any Error {
    init(_ body: () async throws -> Success) async {
        do { self = .success(try await body()) } catch { self = .failure(error) }
    }
}

/// Hands out one of several values after the other; the last one again and again.
actor Sequencer<Value: Sendable> {
    private var values: [Value]
    init(_ values: [Value]) { self.values = values }
    func next() -> Value? { values.count > 1 ? values.removeFirst() : values.first }
}

/// A door that a test opens.
actor Gate {
    private var isOpen = false
    private var waiting: [CheckedContinuation<Void, Never>] = []
    func pass() async { if !isOpen { await withCheckedContinuation { waiting.append($0) } } }
    func open() {
        isOpen = true
        for continuation in waiting { continuation.resume() }
        waiting = []
    }
}
#endif
