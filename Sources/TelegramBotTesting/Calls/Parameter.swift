#if Testing
import Foundation

/// The value of one parameter, with the readings the server has for it.
public struct Parameter: Sendable, Hashable {
    /// As it was sent, after decoding; need not be UTF-8.
    public var bytes: [UInt8]

    public init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The bytes as text, repaired where they are not UTF-8.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// What `true`, `yes` and `1` say, in any case; everything else is false.
    public var boolean: Bool {
        ["true", "yes", "1"].contains(text.trimmingCharacters(in: .whitespacesAndNewlines).lowercased())
    }

    /// The digits it begins with, 0 where there are none; beyond 64 bits the nearest.
    ///
    /// For example, `12abc` is 12.
    public var integer: Int64 {
        let isNegative = bytes.first == UInt8(ascii: "-")
        let digits = bytes.dropFirst(isNegative ? 1 : 0).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard !digits.isEmpty else { return 0 }
        return Int64((isNegative ? "-" : "") + String(decoding: digits, as: UTF8.self)) ?? (isNegative ? .min : .max)
    }

    /// The JSON value it states, or nil where it states none.
    public var json: FakeJSON? { FakeJSON(reading: bytes) }

    /// A number in a range: absent or empty stands for the default, what lies outside is moved to the nearer end.
    static func integer(_ parameter: Parameter?, default value: Int64, in range: ClosedRange<Int64>) -> Int64 {
        guard let parameter, !parameter.bytes.isEmpty else { return value }
        return min(max(parameter.integer, range.lowerBound), range.upperBound)
    }
}

/// The parameters of a call, in the order they came; of several with one name the first one counts.
public struct Parameters: Sendable {
    /// One parameter as it came.
    public struct Entry: Sendable, Hashable {
        public var name: String
        public var value: Parameter
    }

    /// Every one, those that do not count too.
    public var all: [Entry]

    init(_ content: Content) {
        all = content.arguments.map { Entry(name: String(decoding: $0.name, as: UTF8.self), value: Parameter($0.value)) }
    }

    /// The first parameter of that name.
    public subscript(name: String) -> Parameter? { all.first { $0.name == name }?.value }

    /// Every name once, in the order of first appearance.
    public var names: [String] {
        var seen: Set<String> = []
        return all.map(\.name).filter { seen.insert($0).inserted }
    }
}
#endif
