/// A version of the Bot API: `7.9` is before `7.10`, and `2.3.1` before `3.0`.
public struct Version: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let numbers: [Int]

    /// `nil` for what is no version: at least two numbers, set apart by points.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part in part.allSatisfy(\.isNumber) ? Int(part) : nil }
        guard parts.count >= 2, numbers.count == parts.count else { return nil }
        self.numbers = numbers
    }

    public var description: String { numbers.map(String.init).joined(separator: ".") }

    public static func < (one: Version, other: Version) -> Bool {
        one.numbers.lexicographicallyPrecedes(other.numbers)
    }
}
