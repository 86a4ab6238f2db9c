/// Swift text that is put together from literals which look like what they print.
///
/// Two rules make literals pleasant: a piece takes the indent of the line it stands on, and a line that holds nothing
/// but empty pieces disappears. For example,
///
///     """
///     struct \(name) {
///         \(properties)
///     }
///     """
///
/// indents each line of `properties` by four, and loses its second line if there are none.
struct Code: Hashable, Sendable, ExpressibleByStringInterpolation {
    /// UTF-8. Bytes rather than a `String`: the emitters move a lot of text and look at none of it.
    private(set) var bytes: [UInt8]

    static let empty = Code(bytes: [])

    var isEmpty: Bool { bytes.isEmpty }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    init(utf8: [UInt8]) { bytes = utf8 }

    init(_ text: String) { bytes = Array(text.utf8) }

    init(stringLiteral value: String) { bytes = Array(value.utf8) }

    init(stringInterpolation: StringInterpolation) {
        var pieces = stringInterpolation
        pieces.finish()
        bytes = pieces.bytes
    }

    /// Pieces with something between each two of them; empty pieces and their separators are left out.
    init(_ pieces: some Sequence<Code>, separator: String = "\n") {
        bytes = []
        for piece in pieces where !piece.isEmpty {
            if !bytes.isEmpty { bytes.append(contentsOf: separator.utf8) }
            bytes.append(contentsOf: piece.bytes)
        }
    }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var bytes: [UInt8] = []
        /// Where the line that is being written starts.
        private var lineStart = 0
        /// The line holds an empty piece and, so far, nothing else.
        private var mayVanish = false

        init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount * 64)
        }

        mutating func appendLiteral(_ literal: String) {
            // Whole literals are copied at once, parts of them byte by byte.
            guard mayVanish else { return append(literal.utf8) }
            var text = literal.utf8[...]
            let rest = text.prefix { $0 != newline }
            if rest.allSatisfy({ $0 == blank }) {
                text = text[rest.endIndex...]
                // The line is not over, so it may vanish still.
                guard text.popFirst() != nil else { return bytes.append(contentsOf: rest) }
                bytes.removeLast(bytes.count - lineStart)
            }
            mayVanish = false
            append(text)
        }

        mutating func appendInterpolation(_ code: Code) {
            let indent = bytes[lineStart...].prefix { $0 == blank }.count
            guard !code.isEmpty else {
                if lineStart + indent == bytes.count { mayVanish = true }
                return
            }
            mayVanish = false
            guard indent > 0, var end = code.bytes.firstIndex(of: newline) else { return append(code.bytes) }
            var start = 0
            while true {
                bytes.append(contentsOf: code.bytes[start..<end])
                guard end < code.bytes.count else { return }
                bytes.append(newline)
                lineStart = bytes.count
                start = end + 1
                end = code.bytes[start...].firstIndex(of: newline) ?? code.bytes.count
                // Lines without text get no indent either.
                if end > start { bytes.append(contentsOf: repeatElement(blank, count: indent)) }
            }
        }

        private mutating func append(_ text: some Collection<UInt8>) {
            let start = bytes.count
            bytes.append(contentsOf: text)
            var position = bytes.count
            while position > start {
                position -= 1
                if bytes[position] == newline {
                    lineStart = position + 1
                    return
                }
            }
        }

        mutating func appendInterpolation(_ pieces: [Code], separator: String = "\n") {
            appendInterpolation(Code(pieces, separator: separator))
        }

        mutating func appendInterpolation(_ text: String) {
            // Names and types, that is, most of what is interpolated.
            if !text.isEmpty, !text.utf8.contains(newline) {
                mayVanish = false
                bytes.append(contentsOf: text.utf8)
            } else {
                appendInterpolation(Code(text))
            }
        }

        mutating func appendInterpolation(_ number: Int) { appendInterpolation(String(number)) }

        mutating func appendInterpolation(_ identifier: SwiftIdentifier) { appendInterpolation(identifier.code) }

        fileprivate mutating func finish() {
            guard mayVanish else { return }
            bytes.removeLast(bytes.count - lineStart)
            // The line break before the vanished last line goes with it.
            if bytes.last == newline { bytes.removeLast() }
        }
    }

    /// The text of a file: one blank line at most, none after `{` and before `}`, no blanks at the end of a line,
    /// one line break at the end.
    var fileText: String {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + 1)
        var blankLines = 0
        var position = 0
        while position < bytes.count {
            let end = bytes[position...].firstIndex(of: newline) ?? bytes.count
            var last = end
            while last > position, bytes[last - 1] == blank { last -= 1 }
            if last == position {
                blankLines += 1
            } else {
                let first = bytes[position..<last].first { $0 != blank }
                let opens = text.count >= 2 && text[text.count - 2] == UInt8(ascii: "{")
                if blankLines > 0, !text.isEmpty, !opens, first != UInt8(ascii: "}") { text.append(newline) }
                blankLines = 0
                text.append(contentsOf: bytes[position..<last])
                text.append(newline)
            }
            position = end + 1
        }
        return String(decoding: text, as: UTF8.self)
    }
}

private let newline = UInt8(ascii: "\n")
private let blank = UInt8(ascii: " ")

extension Code: CustomStringConvertible {
    var description: String { String(decoding: bytes, as: UTF8.self) }
}
