/// The bytes of a page as UTF-8 without marks, and what they look like.
struct PageBytes {
    let utf8: [UInt8]

    init(_ bytes: [UInt8]) {
        var text = Self.transcoded(bytes)
        // NUL ends a text in C.
        if text.contains(0) { text.removeAll { $0 == 0 } }
        let isValid = text.withUnsafeBufferPointer { Self.isASCII($0) } || String(validating: text, as: UTF8.self) != nil
        utf8 = isValid ? text : Array(String(decoding: text, as: UTF8.self).utf8)
    }

    private static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.allSatisfy { $0 < 0x80 }
    }

    /// Without a byte order mark, from UTF-16 where one says so or where every other byte is NUL.
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

    /// Whether the page opens as HTML does: with a doctype, or with a heading, paragraph, table or wrapper whose
    /// like follow, and not with lines that only Markdown has.
    var isHTML: Bool {
        guard let first = utf8.first(where: { !$0.isBlank }), first == UInt8(ascii: "<") else { return looksLikeHTMLInside }
        return !hasMarkdownLines
    }

    /// A line that begins with "#", "|" or "---|", outside of what HTML would hold in `<pre>`.
    private var hasMarkdownLines: Bool {
        var headings = 0
        var lineStart = true
        var pre = 0
        for (index, byte) in utf8.enumerated() {
            if byte == UInt8(ascii: "<") {
                if matches("<pre", at: index) { pre += 1 }
                if matches("</pre", at: index) { pre -= 1 }
                if pre <= 0, matches("<h3", at: index) || matches("<h4", at: index) { return false }
            }
            if lineStart, pre <= 0, byte == UInt8(ascii: "#"), matches("## ", at: index) || matches("### ", at: index) || matches("#### ", at: index) {
                headings += 1
                return true
            }
            lineStart = byte == UInt8(ascii: "\n")
        }
        return false
    }

    /// Text first, but headings and tables as elements: a fragment that begins in the middle.
    private var looksLikeHTMLInside: Bool {
        var elements = 0
        var lineStart = true
        for (index, byte) in utf8.enumerated() {
            if byte == UInt8(ascii: "<"), matches("<h3", at: index) || matches("<h4", at: index) || matches("<tr", at: index) || matches("<p>", at: index) { elements += 1 }
            if elements > 1 { return true }
            if lineStart, byte == UInt8(ascii: "#") { return false }
            lineStart = byte == UInt8(ascii: "\n")
        }
        return false
    }

    private func matches(_ text: StaticString, at index: Int) -> Bool {
        guard index + text.utf8CodeUnitCount <= utf8.count else { return false }
        return text.withUTF8Buffer { buffer in
            for (offset, byte) in buffer.enumerated() where utf8[index + offset] | 0x20 != byte | 0x20 { return false }
            return true
        }
    }
}
