import BotAPISchema

/// The bytes of a page as UTF-8, without a byte order mark, and what they look like.
struct PageBytes {
    let utf8: [UInt8]

    /// Bytes that are no UTF-8 are replaced, NULs are left out; both are reported.
    init(_ bytes: [UInt8], diagnostics: inout Diagnostics) {
        var text = Self.transcoded(bytes)
        if let first = UTF8Check.firstNUL(in: text) {
            diagnostics.warning("a NUL stands in the text; every NUL is left out", line: Self.line(of: first, in: text))
            text.removeAll { $0 == 0 }
        }
        if let first = UTF8Check.firstFault(in: text) {
            diagnostics.warning("the text is not UTF-8; what is none is replaced by U+FFFD", line: Self.line(of: first, in: text))
            text = Array(String(decoding: text, as: UTF8.self).utf8)
        }
        utf8 = text
    }

    private static func line(of index: Int, in bytes: [UInt8]) -> Int {
        bytes[..<index].reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
    }

    /// From UTF-16 where a mark says so or where every other byte is NUL.
    private static func transcoded(_ bytes: [UInt8]) -> [UInt8] {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), isBigEndian: false) }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), isBigEndian: true) }
        if bytes.count >= 4, bytes[0] != 0, bytes[1] == 0, bytes[2] != 0, bytes[3] == 0 { return utf16(bytes[...], isBigEndian: false) }
        if bytes.count >= 4, bytes[0] == 0, bytes[1] != 0, bytes[2] == 0, bytes[3] != 0 { return utf16(bytes[...], isBigEndian: true) }
        return bytes
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(isBigEndian ? first << 8 | second : second << 8 | first)
            index += 2
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
