#if Testing
/// The parameters and files of one message, from its query and its content, in the order they came.
struct Content: Sendable {
    /// How the content was written.
    enum Encoding: String, Sendable {
        case none, form, json, multipart, file
    }

    var encoding = Encoding.none
    var arguments: [(name: [UInt8], value: [UInt8])] = []
    var files: [UploadedFile] = []
    /// Why the reading of a JSON object stopped before its end; the server goes on with what it has by then.
    var jsonFailure: String?
    /// Bytes of queries, forms and JSON so far.
    private(set) var parameterBytes = 0

    /// Adds `a=1&b=2`.
    mutating func readForm(_ bytes: [UInt8]) throws(Refusal) {
        try count(bytes.count)
        guard !bytes.isEmpty else { return }
        var pairs = bytes.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
        if pairs.last?.isEmpty == true { pairs.removeLast() }
        for pair in pairs {
            let equals = pair.firstIndex(of: UInt8(ascii: "="))
            let value = equals.map { pair[($0 + 1)...] } ?? []
            arguments.append(
                (Percent.decode(pair[..<(equals ?? pair.endIndex)], plusIsSpace: true),
                    Percent.decode(value, plusIsSpace: true)))
        }
    }

    /// Adds the members of an object: strings decoded, every other value as the text it is written in.
    mutating func readJSON(_ bytes: [UInt8]) throws(Refusal) {
        guard !bytes.isEmpty else { return }
        try count(bytes.count)
        do throws(JSONScanner.Failure) {
            try readMembers(bytes)
        } catch {
            jsonFailure = error.reason
        }
    }

    private mutating func readMembers(_ bytes: [UInt8]) throws(JSONScanner.Failure) {
        var scanner = JSONScanner(bytes)
        scanner.skipSpace()
        if scanner.next == UInt8(ascii: "\"") {
            let text = try scanner.string()
            guard scanner.isAtEnd else { throw JSONScanner.Failure(reason: "extra data after string") }
            arguments.append((Array("content".utf8), text))
            return
        }
        guard scanner.take("{") else { throw JSONScanner.Failure(reason: "JSON object expected") }
        while true {
            scanner.skipSpace()
            if scanner.take("}") {
                scanner.skipSpace()
                guard scanner.isAtEnd else { throw JSONScanner.Failure(reason: "unexpected data after object end") }
                return
            }
            let name = try scanner.string()
            scanner.skipSpace()
            guard scanner.take(":") else { throw JSONScanner.Failure(reason: "':' expected") }
            scanner.skipSpace()
            if scanner.next == UInt8(ascii: "\"") {
                arguments.append((name, try scanner.string()))
            } else {
                let start = scanner.position
                try scanner.skipValue()
                arguments.append((name, scanner.bytes(from: start)))
            }
            scanner.skipSpace()
            if scanner.next != UInt8(ascii: "}"), !scanner.take(",") {
                throw JSONScanner.Failure(reason: "expected next field or object end")
            }
        }
    }

    private mutating func count(_ length: Int) throws(Refusal) {
        parameterBytes += length
        guard parameterBytes <= Limits.parameters else { throw Refusal(413, "too many parameters") }
    }
}
#endif
