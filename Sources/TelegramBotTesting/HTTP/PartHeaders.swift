#if Testing
/// The head of one part: what it is called, and whether it is a file.
struct PartHeaders {
    var name: [UInt8] = []
    /// Nil for a parameter; a file may have an empty name.
    var fileName: [UInt8]?
    var contentType = "application/octet-stream"

    init(_ lines: [UInt8]) throws(Refusal) {
        for (header, value) in try Head.fields(lines[...]) {
            switch header {
            case "content-disposition": try readDisposition(value[...])
            case "content-type": contentType = String(decoding: value, as: UTF8.self)
            default: break
            }
        }
    }

    private mutating func readDisposition(_ value: ArraySlice<UInt8>) throws(Refusal) {
        guard value.starts(with: "form-data;".utf8) else { throw Refusal(400, "expected form-data content disposition") }
        var rest = value.dropFirst(10)
        while true {
            rest = Head.trim(rest)
            guard let equals = rest.firstIndex(of: UInt8(ascii: "=")) else { return }
            let key = String(decoding: Head.trim(rest[..<equals]), as: UTF8.self)
            rest = rest[(equals + 1)...].drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
            let text = Percent.decode(try Self.attribute(&rest))
            switch key {
            case "name": name = text
            case "filename": fileName = text
            default: break
            }
        }
    }

    /// A value up to the next semicolon; in quotes a backslash takes the next byte as it is.
    private static func attribute(_ rest: inout ArraySlice<UInt8>) throws(Refusal) -> [UInt8] {
        guard rest.first == UInt8(ascii: "\"") else {
            let value = rest.prefix { $0 != UInt8(ascii: ";") }
            rest = rest.dropFirst(value.count + 1)
            return Array(Head.trim(value))
        }
        rest = rest.dropFirst()
        var value: [UInt8] = []
        while true {
            guard var byte = rest.popFirst() else { throw Refusal(400, "unclosed quoted string in Content-Disposition header") }
            if byte == UInt8(ascii: "\"") { break }
            if byte == UInt8(ascii: "\\") {
                guard let escaped = rest.popFirst() else { throw Refusal(400, "wrong escape sequence in Content-Disposition header") }
                byte = escaped
            }
            value.append(byte)
        }
        rest = rest.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
        if let next = rest.popFirst(), next != UInt8(ascii: ";") {
            throw Refusal(400, "expected ';' in Content-Disposition header")
        }
        return value
    }
}
#endif
