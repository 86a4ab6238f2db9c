/// Bytes that are no JSON, or, where decoding is strict, not the JSON that was asked for.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Reason: Hashable, Sendable {
        /// Something else than the grammar of RFC 8259 allows.
        case syntax
        case endOfInput
        /// An escape such as `\ud83d` without its other half; only where decoding is strict.
        case loneSurrogate
        /// Only where decoding is strict.
        case invalidUTF8
        /// The first issue; only where decoding is strict.
        case content(DecodingIssue)
    }

    public var reason: Reason
    /// In bytes, from 0.
    public var offset: Int

    public init(_ reason: Reason, offset: Int) {
        self.reason = reason
        self.offset = offset
    }

    /// For example, "malformed JSON at byte 17" or "message.text: wrong type".
    public var description: String {
        switch reason {
        case .syntax: "malformed JSON at byte \(offset)"
        case .endOfInput: "JSON ends too early, at byte \(offset)"
        case .loneSurrogate: "half a surrogate pair at byte \(offset)"
        case .invalidUTF8: "invalid UTF-8 at byte \(offset)"
        case .content(let issue): issue.description
        }
    }
}
