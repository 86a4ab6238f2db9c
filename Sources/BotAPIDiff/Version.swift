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

    /// Whether no version can lie between: 7.1 and 7.2, 6.9 and 7.0, not 3.3 and 3.5.
    func follows(_ other: Version) -> Bool {
        numbers[0] == other.numbers[0] ? numbers[1] - other.numbers[1] <= 1 : numbers[0] - other.numbers[0] == 1 && numbers[1] == 0
    }

    public static func < (one: Version, other: Version) -> Bool {
        one.numbers.lexicographicallyPrecedes(other.numbers)
    }
}
