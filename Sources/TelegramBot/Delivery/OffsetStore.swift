/// What survives the end of a process: where the updates were left off, and which were done.
public struct DeliveryRecord: Codable, Hashable, Sendable {
    /// The first update that is not done.
    public var offset: Int?
    /// The numbers of those done lately, the oldest first; some may be beyond the offset.
    public var done: [Int]
    /// When it was written, in seconds since 1970. After a week without updates their numbers begin anew, so older ones say nothing.
    public var time: Int

    public init(offset: Int? = nil, done: [Int] = [], time: Int = 0) {
        self.offset = offset
        self.done = done
        self.time = time
    }
}

/// Keeps the record of one bot, for ``Delivery/durable(_:)``.
public protocol OffsetStore: Sendable {
    /// The record saved last; `nil` if there is none.
    func load() async throws -> DeliveryRecord?

    /// Returns when the record is safe. It may be called again while it has not returned only by another process.
    func save(_ record: DeliveryRecord) async throws
}
