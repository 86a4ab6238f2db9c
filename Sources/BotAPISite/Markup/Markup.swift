/// HTML that is put together from literals which look like what they print.
///
/// Whatever is a `String` in a literal is escaped, for text and for attributes alike, and only `Markup` stays as it is.
/// Indentation of literals is left out, and so is a line that holds nothing but empty pieces. For example,
///
///     """
///     <h3><a href="\(address)">\(name)</a></h3>
///     \(description)
///     """
///
/// is one line where there is no description, and `<b>` in a name is `&lt;b&gt;`.
struct Markup: Hashable, Sendable, ExpressibleByStringInterpolation {
    private(set) var text: String

    static let empty = Markup(verbatim: "")

    var isEmpty: Bool { text.isEmpty }

    /// What is HTML already.
    init(verbatim text: String) { self.text = text }

    init(escaping text: String) { self.text = Markup.escaped(text) }

    init(stringLiteral value: String) { self.init(stringInterpolation: StringInterpolation(literal: value)) }

    init(stringInterpolation: StringInterpolation) {
        text = stringInterpolation.text
        // The line break before a last line that is empty goes with it.
        if text.hasSuffix("\n") { text.removeLast() }
    }

    /// Pieces with something between each two of them, which is HTML already; empty pieces and their separators are left out.
    init(_ pieces: some Sequence<Markup>, separator: String = "\n") {
        text = ""
        for piece in pieces where !piece.isEmpty {
            if !text.isEmpty { text += separator }
            text += piece.text
        }
    }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""

        init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount * 32)
        }

        fileprivate init(literal: String) { appendLiteral(literal) }

        mutating func appendLiteral(_ literal: String) {
            var isFirst = true
            for line in literal.split(separator: "\n", omittingEmptySubsequences: false) {
                if isFirst {
                    text += line
                } else {
                    if !text.isEmpty, !text.utf8.hasSuffix(newline) { text += "\n" }
                    text += line.drop { $0 == " " }
                }
                isFirst = false
            }
        }

        mutating func appendInterpolation(_ markup: Markup) { text += markup.text }

        mutating func appendInterpolation(_ markup: Markup?) { text += markup?.text ?? "" }

        mutating func appendInterpolation(_ pieces: [Markup], separator: String = "\n") {
            appendInterpolation(Markup(pieces, separator: separator))
        }

        mutating func appendInterpolation(_ text: String) { self.text += Markup.escaped(text) }

        mutating func appendInterpolation(_ number: Int) { text += String(number) }
    }

    private static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { special.contains($0) || $0 < 0x20 }) else { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 16)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            case UInt8(ascii: "'"): bytes += "&#39;".utf8
            // HTML has no way to write other control characters.
            case 0..<0x20 where byte != newline && byte != UInt8(ascii: "\t"): bytes += "\u{FFFD}".utf8
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let special = Array("&<>\"'".utf8)
}

private let newline = UInt8(ascii: "\n")

extension String.UTF8View {
    fileprivate func hasSuffix(_ byte: UInt8) -> Bool { last == byte }
}
