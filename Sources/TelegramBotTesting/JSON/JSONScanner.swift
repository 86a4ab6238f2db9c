#if Testing
/// Walks over JSON text as the server's own scanner does, which is laxer than the standard: numbers are any run of
/// number characters, unknown escapes stand for the character, a surrogate on its own becomes three bytes.
struct JSONScanner {
    /// What is wrong with the text, without a place: the server does not say where either.
    struct Failure: Error, Hashable {
        var reason: String
    }

    /// Nesting the server follows in a parameter.
    static let deepest = 100

    private let bytes: [UInt8]
    private(set) var position: Int

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        position = 0
    }

    var isAtEnd: Bool { position >= bytes.count }

    /// The next byte, 0 at the end.
    var next: UInt8 { isAtEnd ? 0 : bytes[position] }

    func bytes(from start: Int) -> [UInt8] { Array(bytes[start..<position]) }

    mutating func skipSpace() {
        while [0x20, 0x09, 0x0A, 0x0D].contains(next), !isAtEnd { position += 1 }
    }

    mutating func take(_ byte: Character) -> Bool {
        guard !isAtEnd, next == byte.asciiValue else { return false }
        position += 1
        return true
    }

    /// The decoded text of the string that begins here.
    mutating func string() throws(Failure) -> [UInt8] {
        guard take("\"") else { throw Failure(reason: "opening '\"' expected") }
        var result: [UInt8] = []
        while true {
            guard !isAtEnd else { throw Failure(reason: "closing '\"' not found") }
            let byte = next
            position += 1
            if byte == UInt8(ascii: "\"") { return result }
            guard byte == UInt8(ascii: "\\") else {
                result.append(byte)
                continue
            }
            guard !isAtEnd else { throw Failure(reason: "closing '\"' not found") }
            let escape = next
            position += 1
            switch escape {
            case UInt8(ascii: "b"): result.append(0x08)
            case UInt8(ascii: "f"): result.append(0x0C)
            case UInt8(ascii: "n"): result.append(0x0A)
            case UInt8(ascii: "r"): result.append(0x0D)
            case UInt8(ascii: "t"): result.append(0x09)
            case UInt8(ascii: "u"): result += Self.utf8(try scalar())
            default: result.append(escape)
            }
        }
    }

    /// Passes over one value of any kind.
    mutating func skipValue(depth: Int = JSONScanner.deepest) throws(Failure) {
        guard depth >= 0 else { throw Failure(reason: "too big object depth") }
        skipSpace()
        switch next {
        case UInt8(ascii: "\""): _ = try string()
        case UInt8(ascii: "t"): try skip(word: "true")
        case UInt8(ascii: "f"): try skip(word: "false")
        case UInt8(ascii: "n"): try skip(word: "null")
        case UInt8(ascii: "{"): try skipMembers(depth: depth)
        case UInt8(ascii: "["): try skipElements(depth: depth)
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: "9"):
            skipNumber()
        default: throw Failure(reason: isAtEnd ? "unexpected end" : "unexpected symbol")
        }
    }

    private mutating func skipMembers(depth: Int) throws(Failure) {
        position += 1
        skipSpace()
        if take("}") { return }
        while true {
            skipSpace()
            _ = try string()
            skipSpace()
            guard take(":") else { throw Failure(reason: "':' expected") }
            try skipValue(depth: depth - 1)
            skipSpace()
            if take("}") { return }
            guard take(",") else { throw Failure(reason: "next field or object end expected") }
        }
    }

    private mutating func skipElements(depth: Int) throws(Failure) {
        position += 1
        skipSpace()
        if take("]") { return }
        while true {
            try skipValue(depth: depth - 1)
            skipSpace()
            if take("]") { return }
            guard take(",") else { throw Failure(reason: "next value or array end expected") }
        }
    }

    mutating func skipNumber() {
        while !isAtEnd, Array("+-.0123456789eE".utf8).contains(next) { position += 1 }
    }

    mutating func skip(word: String) throws(Failure) {
        guard bytes[position...].starts(with: word.utf8) else { throw Failure(reason: "unexpected word") }
        position += word.utf8.count
    }

    private mutating func scalar() throws(Failure) -> UInt32 {
        let first = try unit()
        guard (0xD800..<0xE000).contains(first) else { return first }
        let mark = position
        guard take("\\"), take("u") else {
            position = mark
            return first
        }
        let second = try unit()
        guard (0xD800..<0xE000).contains(second) else {
            position = mark
            return first
        }
        return ((first & 0x3FF) << 10 | second & 0x3FF) + 0x10000
    }

    private mutating func unit() throws(Failure) -> UInt32 {
        guard position + 4 <= bytes.count else { throw Failure(reason: "\\u has less than 4 symbols") }
        var value: UInt32 = 0
        for byte in bytes[position..<position + 4] {
            guard let digit = Percent.digit(byte) else { throw Failure(reason: "invalid \\u -- not hex digit") }
            value = value << 4 | UInt32(digit)
        }
        position += 4
        return value
    }

    private static func utf8(_ scalar: UInt32) -> [UInt8] {
        func tail(_ shift: UInt32) -> UInt8 { UInt8(0x80 | (scalar >> shift) & 0x3F) }
        switch scalar {
        case ..<0x80: return [UInt8(scalar)]
        case ..<0x800: return [UInt8(0xC0 | scalar >> 6), tail(0)]
        case ..<0x10000: return [UInt8(0xE0 | scalar >> 12), tail(6), tail(0)]
        default: return [UInt8(0xF0 | scalar >> 18 & 0x07), tail(12), tail(6), tail(0)]
        }
    }
}
#endif
