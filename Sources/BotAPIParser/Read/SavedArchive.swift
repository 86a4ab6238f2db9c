/// A page that a browser saved in one file with its images, as MHTML.
///
/// For example, "MIME-Version: 1.0", "Content-Type: multipart/related; …" and, after "Content-Type: text/html",
/// the page with "=3D" for "=" and "=" at the end of lines that go on.
struct SavedArchive {
    /// The bytes of the page.
    private(set) var page: [UInt8] = []
    /// Of each line of the page, its number in the file.
    private(set) var numbers: [Int] = []
    /// How the page is encoded where it is not read, for example, `"base64"`.
    private(set) var unreadEncoding: String?

    /// `nil` for other files.
    init?(_ bytes: [UInt8]) {
        guard SavedArchive.isArchive(bytes) else { return nil }
        let source = SourceLines(bytes)
        var header = ""
        // The line between parts, "--" and more.
        var boundary: [UInt8] = []
        var line = 1
        // The header of each part ends with an empty line.
        while line <= source.count {
            let text = String(decoding: source[line], as: UTF8.self).lowercased()
            if text.isEmpty {
                if header.contains("content-type: text/html") { break }
                header = ""
            } else {
                if text.hasPrefix("--") { boundary = Array(source[line]) }
                header += text + "\n"
            }
            line += 1
        }
        if header.contains("content-transfer-encoding: base64") { unreadEncoding = "base64" }
        read(source, from: line + 1, to: boundary, isQuoted: header.contains("quoted-printable"))
    }

    /// The first lines are headers, and one of them says what follows.
    private static func isArchive(_ bytes: [UInt8]) -> Bool {
        let head = String(decoding: bytes.prefix(2048), as: UTF8.self).lowercased()
        guard let first = head.utf8.first, first != UInt8(ascii: "<"), first != UInt8(ascii: "#") else { return false }
        return head.split(whereSeparator: \.isNewline).contains { $0.hasPrefix("content-type: multipart/related") }
    }

    private mutating func read(_ source: SourceLines, from start: Int, to boundary: [UInt8], isQuoted: Bool) {
        var line = start
        numbers = [start]
        while line <= source.count, boundary.isEmpty || !source[line].starts(with: boundary) {
            var text = source[line]
            let goesOn = isQuoted && text.last == UInt8(ascii: "=")
            if goesOn { text = text.dropLast() }
            if isQuoted { append(decoding: text) } else { page += text }
            if !goesOn {
                page.append(UInt8(ascii: "\n"))
                numbers.append(line + 1)
            }
            line += 1
        }
    }

    /// "=C3=A4" is two bytes.
    private mutating func append(decoding text: ArraySlice<UInt8>) {
        var index = text.startIndex
        while index < text.endIndex {
            if text[index] == UInt8(ascii: "="), index + 2 < text.endIndex, let byte = UInt8(String(decoding: text[(index + 1)...(index + 2)], as: UTF8.self), radix: 16) {
                page.append(byte)
                if byte == UInt8(ascii: "\n") { numbers.append(numbers.last ?? 1) }
                index += 3
            } else {
                page.append(text[index])
                index += 1
            }
        }
    }
}
