#if Testing
/// The first lines of a message, up to the empty one.
struct Head: Sendable {
    enum Kind: Sendable, Hashable {
        /// The path is percent-decoded; the query is not.
        case request(verb: String, path: [UInt8], query: [UInt8])
        case response(code: Int, reason: String)
    }

    var kind: Kind
    /// Names in lower case.
    var headers: [(name: String, value: String)] = []
    var keepsAlive: Bool

    /// The last value of a header.
    func header(_ name: String) -> String? { headers.last { $0.name == name }?.value }

    /// Reads the lines, the last one with its line end.
    init(_ bytes: [UInt8]) throws(Refusal) {
        guard let end = bytes.firstIndex(of: 0x0D) else { throw Refusal(400, "wrong request line") }
        let line = bytes[..<end]
        guard let space = line.firstIndex(of: 0x20) else { throw Refusal(501, "Not Implemented") }
        let first = String(decoding: line[..<space], as: UTF8.self)
        let rest = line[(space + 1)...]
        if first.hasPrefix("HTTP") {
            keepsAlive = try Head.keepsAlive(version: first)
            let parts = rest.split(separator: 0x20, maxSplits: 1, omittingEmptySubsequences: false)
            let code = parts.first.flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? 0
            let reason = parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : ""
            kind = .response(code: code, reason: reason)
        } else {
            guard first == "GET" || first == "POST" else { throw Refusal(501, "Not Implemented") }
            guard let space = rest.lastIndex(of: 0x20) else { throw Refusal(400, "wrong request line") }
            keepsAlive = try Head.keepsAlive(version: String(decoding: rest[(space + 1)...], as: UTF8.self))
            let url = rest[..<space]
            let mark = url.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? url.endIndex
            let hasQuery = mark < url.endIndex && url[mark] == UInt8(ascii: "?")
            kind = .request(
                verb: first, path: Percent.decode(url[..<mark]), query: hasQuery ? Array(url[(mark + 1)...]) : [])
        }
        for (name, value) in try Head.fields(bytes.dropFirst(end + 2)) {
            headers.append((name, String(decoding: value, as: UTF8.self)))
            if name == "connection" { keepsAlive = String(decoding: value, as: UTF8.self).lowercased() != "close" }
        }
    }

    private static func keepsAlive(version: String) throws(Refusal) -> Bool {
        switch version {
        case "HTTP/1.1": true
        case "HTTP/1.0": false
        default: throw Refusal(505, "HTTP Version Not Supported")
        }
    }

    /// Header lines, of a message or of a part: names in lower case, values trimmed; a line that begins with a blank
    /// goes on with the one before.
    static func fields(_ bytes: ArraySlice<UInt8>) throws(Refusal) -> [(name: String, value: [UInt8])] {
        var result: [(String, [UInt8])] = []
        var rest = bytes
        while !rest.isEmpty {
            guard let colon = rest.firstIndex(of: UInt8(ascii: ":")) else { throw Refusal(400, "header without a colon") }
            let name = String(decoding: trim(rest[..<colon]), as: UTF8.self).lowercased()
            let begin = colon + 1
            var end = begin
            rest = rest[begin...]
            repeat {
                guard let stop = rest.firstIndex(of: 0x0D) else { throw Refusal(400, "header without an end") }
                end = stop
                rest = rest[(stop + 1)...]
                guard rest.first == 0x0A else { throw Refusal(400, "header without an end") }
                rest = rest.dropFirst()
            } while rest.first == 0x20 || rest.first == 0x09
            result.append((name, Array(trim(bytes[begin..<end]))))
        }
        return result
    }

    static func trim(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) || byte == 0 }
        guard let first = bytes.firstIndex(where: { !isSpace($0) }),
            let last = bytes.lastIndex(where: { !isSpace($0) })
        else { return [] }
        return bytes[first...last]
    }
}
#endif
