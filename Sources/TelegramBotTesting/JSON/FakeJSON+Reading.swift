#if Testing
extension FakeJSON {
    /// The value that text states, read as leniently as the server reads a parameter; nil where it would refuse it.
    ///
    /// For example, `FakeJSON(reading: "[1, 2]")` is an array of two integers, `FakeJSON(reading: "[1, 2")` is nil.
    public init?(reading text: String) {
        self.init(reading: Array(text.utf8))
    }

    /// Text in bytes; strings in it that are not UTF-8 are repaired.
    public init?(reading bytes: [UInt8]) {
        var scanner = JSONScanner(bytes)
        guard let value = try? FakeJSON.value(&scanner, depth: JSONScanner.deepest) else { return nil }
        scanner.skipSpace()
        guard scanner.isAtEnd else { return nil }
        self = value
    }

    private static func value(_ scanner: inout JSONScanner, depth: Int) throws(JSONScanner.Failure) -> FakeJSON {
        scanner.skipSpace()
        switch scanner.next {
        case UInt8(ascii: "\""): return .string(String(decoding: try scanner.string(), as: UTF8.self))
        case UInt8(ascii: "["): return try array(&scanner, depth: depth)
        case UInt8(ascii: "{"): return try object(&scanner, depth: depth)
        default: break
        }
        let start = scanner.position
        try scanner.skipValue(depth: depth)
        let text = String(decoding: scanner.bytes(from: start), as: UTF8.self)
        switch text {
        case "true": return true
        case "false": return false
        case "null": return .null
        default:
            if let integer = Int64(text) { return .integer(integer) }
            guard let number = Double(text) else { throw JSONScanner.Failure(reason: "not a number") }
            return .number(number)
        }
    }

    private static func array(_ scanner: inout JSONScanner, depth: Int) throws(JSONScanner.Failure) -> FakeJSON {
        guard depth > 0, scanner.take("[") else { throw JSONScanner.Failure(reason: "too big object depth") }
        var elements: [FakeJSON] = []
        scanner.skipSpace()
        if scanner.take("]") { return .array([]) }
        while true {
            elements.append(try value(&scanner, depth: depth - 1))
            scanner.skipSpace()
            if scanner.take("]") { return .array(elements) }
            guard scanner.take(",") else { throw JSONScanner.Failure(reason: "next value or array end expected") }
        }
    }

    private static func object(_ scanner: inout JSONScanner, depth: Int) throws(JSONScanner.Failure) -> FakeJSON {
        guard depth > 0, scanner.take("{") else { throw JSONScanner.Failure(reason: "too big object depth") }
        var members: [Member] = []
        scanner.skipSpace()
        if scanner.take("}") { return .object([]) }
        while true {
            scanner.skipSpace()
            let name = String(decoding: try scanner.string(), as: UTF8.self)
            scanner.skipSpace()
            guard scanner.take(":") else { throw JSONScanner.Failure(reason: "':' expected") }
            members.append(Member(name, try value(&scanner, depth: depth - 1)))
            scanner.skipSpace()
            if scanner.take("}") { return .object(members) }
            guard scanner.take(",") else { throw JSONScanner.Failure(reason: "next field or object end expected") }
        }
    }
}
#endif
