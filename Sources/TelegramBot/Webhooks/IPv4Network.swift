/// A range of addresses, for example, "149.154.160.0/20".
public struct IPv4Network: Hashable, Sendable {
    /// The address's bits that count.
    private let bits: UInt32
    /// How many of the leading bits count, from 0 to 32.
    private let length: Int

    /// - Parameter text: An address, a slash, and how many of its bits count; `nil` for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let address = Self.address(String(parts[0])), let length = Int(parts[1]), (0...32).contains(length) else { return nil }
        self.length = length
        bits = Self.prefix(of: address, length)
    }

    public func contains(_ peer: String) -> Bool { Self.address(peer).map { Self.prefix(of: $0, length) == bits } ?? false }

    private static func prefix(of address: UInt32, _ length: Int) -> UInt32 { length == 0 ? 0 : address >> UInt32(32 - length) }

    /// Also of an IPv4 address that is written as an IPv6 one, "::ffff:149.154.167.220".
    private static func address(_ text: String) -> UInt32? {
        let text = text.lowercased().hasPrefix("::ffff:") ? text.dropFirst(7) : text[...]
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var address: UInt32 = 0
        for part in parts {
            guard (1...3).contains(part.count), part.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let byte = UInt8(part) else { return nil }
            address = address << 8 | UInt32(byte)
        }
        return address
    }
}

extension [IPv4Network] {
    /// Where Telegram's own server calls webhooks from (Marvin's Marvellous Guide to All Things Webhook).
    public static let telegram = ["149.154.160.0/20", "91.108.4.0/22"].compactMap { IPv4Network($0) }
}
