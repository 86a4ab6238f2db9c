extension Bot {
    /// The content of a file on the server.
    ///
    /// Where the connection breaks, another one goes on from there, as often as ``Bot/retries`` allows; what is there is not asked for
    /// again, if the server knows ranges.
    ///
    /// - Parameters:
    ///   - path: As getFile gave it: relative for Telegram's own server, absolute for a local one, whose files are read from the disk.
    ///   - refreshed: Asks for the path anew, where it is too old; a path is good for an hour at least.
    /// - Throws: A ``Rejection`` of code ``Rejection/Code/path`` for a path that leads elsewhere, or why the first byte cannot be had.
    package func content(
        at path: String, refreshed: @escaping @Sendable () async throws(BotError) -> String
    ) async throws(BotError) -> ByteStream {
        if let files = endpoint.localFiles { return try files.content(of: path) }
        let first = try await open(path, from: 0, tag: nil, refreshed)
        let bot = self
        return ByteStream(once: first.size) {
            var download = Download(bot: bot, path: path, portion: first, refreshed: refreshed)
            return { try await download.next() }
        }
    }

    /// One portion, after as many attempts as are allowed.
    fileprivate func open(
        _ path: String, from offset: Int, tag: String?, _ refreshed: @Sendable () async throws(BotError) -> String
    ) async throws(BotError) -> RemoteFile.Portion {
        var path = path, failures = 0, isRefreshed = false
        while true {
            do throws(BotError) {
                return try await RemoteFile(bot: self, path: path).open(from: offset, tag: tag)
            } catch {
                if case .api(let failure) = error, failure.code == 404, !isRefreshed {
                    path = try await refreshed()
                    isRefreshed = true
                    continue
                }
                guard failures + 1 < retries.attempts, error.isTransient else { throw error }
                let delay = Duration.backOff(failures, from: retries.firstDelay, to: retries.longestDelay)
                failures += 1
                do { try await clock.sleep(max(delay, error.retryAfter?.duration ?? .zero)) } catch { throw .cancelled }
            }
        }
    }
}

/// A download on its way.
private struct Download {
    let bot: Bot
    let path: String
    let size: Int?
    let tag: String?
    let refreshed: @Sendable () async throws(BotError) -> String
    private var chunks: ByteStream.Iterator
    /// How many bytes were handed out.
    private var position = 0
    /// How many bytes come that were handed out before.
    private var surplus = 0
    private var failures = 0

    init(bot: Bot, path: String, portion: RemoteFile.Portion, refreshed: @escaping @Sendable () async throws(BotError) -> String) {
        self.bot = bot
        self.path = path
        self.refreshed = refreshed
        size = portion.size
        tag = portion.tag
        chunks = portion.stream.makeAsyncIterator()
    }

    mutating func next() async throws -> [UInt8]? {
        while true {
            do {
                guard var chunk = try await chunks.next() else {
                    if let size, position < size { throw BotError.transport(.maybeSent, reason: "the connection was closed") }
                    return nil
                }
                failures = 0
                let cut = min(surplus, chunk.count)
                surplus -= cut
                if cut > 0 { chunk.removeFirst(cut) }
                position += chunk.count
                if !chunk.isEmpty { return chunk }
            } catch {
                try await goOn(after: BotError(streaming: error))
            }
        }
    }

    private mutating func goOn(after error: BotError) async throws(BotError) {
        guard error.isTransient, failures + 1 < bot.retries.attempts else { throw error }
        failures += 1
        let portion = try await bot.open(path, from: position, tag: tag, refreshed)
        guard portion.size == size, portion.tag == tag, portion.start <= position else {
            throw .transport(.maybeSent, reason: "the file changed while it was downloaded")
        }
        surplus = position - portion.start
        chunks = portion.stream.makeAsyncIterator()
    }
}
