#if Validation
import TelegramBotRuntime

/// Fields and what is signed of them.
///
/// The text that is signed joins names and values without escapes, so that different fields can give the same text:
/// `a=1` and `b=2`, or `a` with the value "1\nb=2". Names of anything but `a-z`, `0-9`, `_` and values with a line feed are
/// refused, which leaves one way to read every text.
struct SignedFields {
    private(set) var values: [String: String] = [:]

    /// A minute: how far ahead of ours the clock of the signer may be.
    private static let clockTolerance: Seconds = 60

    /// "a=1&b=2", percent-encoded, "+" being a space.
    init(query: String) throws(ValidationError) {
        guard !query.isEmpty else { throw .malformed(field: nil) }
        for pair in query.utf8.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false) {
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let name = parts[0].percentDecoded else { throw .malformed(field: nil) }
            try insert(name, parts[1].percentDecoded)
        }
    }

    /// `{"a":"1","b":2}`
    init(json: [UInt8]) throws(ValidationError) {
        let members: [JSON.Member]
        do {
            guard case .object(let read) = try JSON(json: json) else { throw ValidationError.malformed(field: nil) }
            members = read
        } catch {
            throw .malformed(field: nil)
        }
        for member in members {
            switch member.value {
            case .string(let text): try insert(member.name, text)
            case .int(let number): try insert(member.name, String(number))
            case .null, .bool, .double, .array, .object: throw .malformed(field: nil)
            }
        }
    }

    private mutating func insert(_ name: String, _ value: String?) throws(ValidationError) {
        let isName = !name.isEmpty && name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
            default: false
            }
        }
        guard isName else { throw .malformed(field: nil) }
        guard let value, !value.utf8.contains(0x0A) else { throw .malformed(field: name) }
        guard values.updateValue(value, forKey: name) == nil else { throw .repeated(field: name) }
    }

    /// "a=1\nb=2", sorted by name.
    var checkString: String {
        values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "\n")
    }

    subscript(name: String) -> String? { values[name] }

    mutating func remove(_ name: String) throws(ValidationError) -> String {
        guard let value = values.removeValue(forKey: name) else { throw .missing(field: name) }
        return value
    }

    mutating func removeIfPresent(_ name: String) -> String? { values.removeValue(forKey: name) }

    func integer(_ name: String) throws(ValidationError) -> Int? {
        guard let value = values[name] else { return nil }
        guard let number = Int(value) else { throw .malformed(field: name) }
        return number
    }

    func object(_ name: String) throws(ValidationError) -> JSON? {
        guard let value = values[name] else { return nil }
        guard let json = try? JSON(json: Array(value.utf8)), case .object = json else { throw .malformed(field: name) }
        return json
    }

    /// The time in the field, not older than `maxAge`.
    func date(_ name: String, maxAge: Seconds, now: UnixTime) throws(ValidationError) -> UnixTime {
        guard let seconds = try integer(name) else { throw .missing(field: name) }
        // Both differences are of non-negative numbers, so they fit.
        guard seconds >= 0, now.seconds >= 0 else { throw .malformed(field: name) }
        let date = UnixTime(seconds)
        if date > now, date - now > Self.clockTolerance { throw .future(by: date - now) }
        if now - date > maxAge { throw .expired(age: now - date) }
        return date
    }
}
#endif
