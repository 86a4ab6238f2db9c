#if Testing
import NIOConcurrencyHelpers
import NIOCore
import NIOPosix

/// One connection to a webhook; requests go over it one after the other.
final class WebhookConnection: Sendable {
    enum Outcome: Sendable {
        case answered(Head, Content)
        /// No answer, for this reason.
        case closed(String)
        /// Closed before this request, after it had served others.
        case stale
    }

    private struct Job: Sendable {
        var request: [UInt8]
        var continuation: CheckedContinuation<Outcome, Never>
    }

    private struct State {
        var isClosed = false
        var channel: (any Channel)?
    }

    private let address: WebhookAddress
    private let kept: Int
    private let jobs: AsyncStream<Job>
    private let feed: AsyncStream<Job>.Continuation
    private let state = NIOLockedValueBox(State())

    init(_ address: WebhookAddress, kept: Int) {
        self.address = address
        self.kept = kept
        (jobs, feed) = AsyncStream.makeStream()
    }

    /// Sends one request and waits for its answer.
    func send(_ request: [UInt8]) async -> Outcome {
        await withCheckedContinuation { continuation in
            let job = Job(request: request, continuation: continuation)
            if case .enqueued = feed.yield(job) { return }
            continuation.resume(returning: .stale)
        }
    }

    func close() {
        let channel = state.withLockedValue { state in
            state.isClosed = true
            return state.channel
        }
        feed.finish()
        channel?.close(promise: nil)
    }

    /// Serves requests until the connection or this value is closed.
    func run() async {
        var failure = "Webhook connection closed"
        do {
            let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                .connect(host: address.host, port: address.port) { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                    }
                }
            let isClosed = state.withLockedValue { state in
                state.channel = channel.channel
                return state.isClosed
            }
            if isClosed { channel.channel.close(promise: nil) }
            try await channel.executeThenClose { inbound, outbound in try await self.serve(inbound, outbound) }
        } catch is ChannelError {
            failure = "Webhook connection closed"
        } catch {
            failure = "Connection refused"
        }
        close()
        // In a task of its own: this one may be cancelled, and whoever waits is still to be told.
        let reason = failure
        await Task { for await job in jobs { job.continuation.resume(returning: .closed(reason)) } }.value
    }

    private func serve(
        _ inbound: NIOAsyncChannelInboundStream<ByteBuffer>, _ outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    ) async throws {
        var input = inbound.makeAsyncIterator()
        var served = 0
        for await job in jobs {
            var reader = MessageReader(kept: kept)
            var outcome: Outcome?
            do {
                try await outbound.write(ByteBuffer(bytes: job.request))
                var bytesRead = 0
                while outcome == nil {
                    switch try reader.next() {
                    case .head: break
                    case .message(let head, let content): outcome = .answered(head, content)
                    case .waiting:
                        if let buffer = try await input.next() {
                            bytesRead += buffer.readableBytes
                            buffer.withUnsafeReadableBytes { reader.append($0) }
                        } else {
                            outcome = served > 0 && bytesRead == 0 && !isClosed ? .stale : .closed("Webhook connection closed")
                        }
                    }
                }
            } catch let refusal as Refusal {
                outcome = .closed("Wrong response from the webhook: \(refusal.reason)")
            } catch {
                outcome = served > 0 && !isClosed ? .stale : .closed("Webhook connection closed")
            }
            served += 1
            job.continuation.resume(returning: outcome ?? .stale)
            guard case .answered(let head, _)? = outcome, head.keepsAlive else { return }
        }
    }

    private var isClosed: Bool { state.withLockedValue { $0.isClosed } }
}
#endif
