/// What the bytes of a page look like.
enum PageKind: Equatable {
    case html, markdown
    case empty
    /// No text at all, for example, "a PNG image".
    case binary(String)

    init(_ bytes: [UInt8]) {
        if let name = PageKind.binaryName(bytes) {
            self = .binary(name)
            return
        }
        guard let first = bytes.first(where: { !$0.isBlank }) else {
            self = .empty
            return
        }
        self = PageKind.isHTML(bytes, first: first) ? .html : .markdown
    }

    private static func binaryName(_ bytes: [UInt8]) -> String? {
        let marks: [(String, [UInt8])] = [
            ("a PNG image", [0x89, 0x50, 0x4E, 0x47]), ("a JPEG image", [0xFF, 0xD8, 0xFF]), ("a GIF image", Array("GIF8".utf8)),
            ("a PDF document", Array("%PDF".utf8)), ("a ZIP archive", [0x50, 0x4B, 0x03, 0x04]), ("a gzip archive", [0x1F, 0x8B]),
            ("a web archive of Safari", Array("bplist".utf8)),
        ]
        for (name, mark) in marks where bytes.starts(with: mark) { return name }
        let head = bytes.prefix(4096)
        let controls = head.reduce(0) { $0 + ($1 < 32 && !$1.isBlank && $1 != 0 || $1 == 127 ? 1 : 0) }
        return controls * 20 > head.count ? "binary data" : nil
    }

    /// Whichever comes first: a heading of HTML, or one of Markdown outside of `<pre>` and `<script>`.
    private static func isHTML(_ bytes: [UInt8], first: UInt8) -> Bool {
        let bytes = ByteText(bytes)
        let start = bytes.bytes.firstIndex { !$0.isBlank } ?? 0
        if bytes.has("<!doctype", at: start) || bytes.has("<html", at: start) || bytes.has("<?xml", at: start) { return true }
        var isLineStart = true
        var closings = 0
        var opaque: StaticString?
        for index in bytes.bytes.indices {
            let byte = bytes.bytes[index]
            if byte == UInt8(ascii: "<") {
                if let end = opaque {
                    if bytes.has(end, at: index) { opaque = nil }
                } else if bytes.has("<pre", at: index) {
                    opaque = "</pre"
                } else if bytes.has("<script", at: index) {
                    opaque = "</script"
                } else if bytes.has("<style", at: index) {
                    opaque = "</style"
                } else if bytes.has("<h", at: index), index + 2 < bytes.bytes.count, bytes.bytes[index + 2] >= UInt8(ascii: "1"), bytes.bytes[index + 2] <= UInt8(ascii: "6") {
                    return true
                } else if bytes.has("</p>", at: index) || bytes.has("</td>", at: index) {
                    closings += 1
                }
            } else if isLineStart, opaque == nil, byte == UInt8(ascii: "#"), isMarkdownHeading(bytes.bytes, at: index) {
                return false
            }
            isLineStart = byte == UInt8(ascii: "\n")
        }
        return first == UInt8(ascii: "<") || closings > 1
    }

    private static func isMarkdownHeading(_ bytes: [UInt8], at index: Int) -> Bool {
        var end = index
        while end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
        return end - index <= 6 && end < bytes.count && (bytes[end] == UInt8(ascii: " ") || bytes[end] == UInt8(ascii: "\t"))
    }
}

/// Bytes that are searched for words.
struct ByteText {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Whether a word in lower case stands at an index; upper case matches too.
    func has(_ word: StaticString, at index: Int) -> Bool {
        let count = word.utf8CodeUnitCount
        guard index + count <= bytes.count else { return false }
        return word.withUTF8Buffer { word in
            for offset in 0..<count {
                let byte = bytes[index + offset]
                let lower = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
                if lower != word[offset] { return false }
            }
            return true
        }
    }
}
