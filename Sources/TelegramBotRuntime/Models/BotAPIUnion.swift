/// One of several types: an enum with a case for each, and `unknown` for what is newer than this library.
public protocol BotAPIUnion: BotAPIValue {}

extension BotAPIUnion {
    public static func == (left: Self, right: Self) -> Bool { left._value == right._value }

    public func hash(into hasher: inout Hasher) { hasher.combine(_value) }

    /// Reads a value. Whatever is not as the API promises is left out; `issues` gets what and where.
    ///
    /// - Throws: Malformed JSON.
    public init(json bytes: [UInt8], issues: inout [DecodingIssue]) throws(JSONError) {
        self.init(_value: try ModelDecoder.decode(bytes, Self._layout, issues: &issues))
    }

    /// Reads a value. Whatever is not as the API promises is left out.
    ///
    /// - Throws: Malformed JSON.
    public init(json bytes: [UInt8]) throws(JSONError) {
        var issues: [DecodingIssue] = []
        try self.init(json: bytes, issues: &issues)
    }

    /// Reads a value that is exactly what the API promises; an unknown variant is still no fault.
    ///
    /// - Throws: Malformed JSON, bad text, or the first issue.
    public init(strict bytes: [UInt8]) throws(JSONError) {
        self.init(_value: try ModelDecoder.decode(strict: bytes, Self._layout))
    }

    /// Without white space, UTF-8.
    public func json() -> [UInt8] { _json() }
}
