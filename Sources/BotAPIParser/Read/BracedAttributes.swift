/// Leaves out what pandoc's own Markdown says of the elements of a page in braces, and its lines of colons.
///
/// For example, `[](#seat){#seat .anchor}Seat` is `[](#seat)Seat`, and `::: {#content}` is an empty line.
enum BracedAttributes {
    static func removed(_ source: SourceLines) -> SourceLines {
        guard isAttributed(source) else { return source }
        var isCode = false
        return SourceLines((1...source.count).map { line in
            let text = source[line]
            let number = source.number(of: line)
            if text.starts(with: "```".utf8) { isCode.toggle() }
            if isCode { return (Array(text), number) }
            if text.starts(with: ":::".utf8) { return ([], number) }
            return (text.contains(UInt8(ascii: "{")) ? withoutAttributes(text) : Array(text), number)
        })
    }

    /// A line of colons, or braces after a link.
    private static func isAttributed(_ source: SourceLines) -> Bool {
        let bytes = source.bytes
        for index in bytes.indices.dropFirst().dropLast() where bytes[index] == UInt8(ascii: "{") && isClosing(bytes[index - 1]) {
            if isOpening(bytes[(index + 1)...]) { return true }
        }
        return (1...source.count).contains { source[$0].starts(with: "::: ".utf8) || source[$0].starts(with: ":::: ".utf8) }
    }

    private static func withoutAttributes(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var isCode = false
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            if byte == UInt8(ascii: "`") { isCode.toggle() }
            if byte == UInt8(ascii: "{"), !isCode, let last = result.last, isClosing(last), isOpening(text[(index + 1)...]), let end = end(of: text[(index + 1)...]) {
                index = end + 1
                continue
            }
            result.append(byte)
            index += 1
        }
        return result
    }

    /// A link, an image or code may end here.
    private static func isClosing(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "`") }

    /// "#id", ".class", "key="
    private static func isOpening(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first else { return false }
        let name = text.dropFirst().prefix { $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        if first == UInt8(ascii: "#") || first == UInt8(ascii: ".") { return !name.isEmpty }
        return first | 0x20 >= UInt8(ascii: "a") && first | 0x20 <= UInt8(ascii: "z") && text[name.endIndex...].starts(with: Array("=\"".utf8))
    }

    /// The brace that closes, outside of quotes.
    private static func end(of text: ArraySlice<UInt8>) -> Int? {
        var isQuoted = false
        for index in text.indices {
            if text[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
            if text[index] == UInt8(ascii: "}"), !isQuoted { return index }
        }
        return nil
    }
}
