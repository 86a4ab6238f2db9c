import BotAPISchema

extension [Inline] {
    /// Without marks and without blanks at its ends, for example, a name cell's `"chat_id"`.
    var trimmedText: String {
        if count == 1, case .text(let text) = self[0] { return text.trimmed }
        return plainText.trimmed
    }
}

extension [Inline] {
    func mentions(_ words: StaticString) -> Bool {
        contains { inline in
            switch inline {
            case .text(let text), .code(let text): text.holds(words)
            case .emphasis(let inner), .strong(let inner), .link(_, let inner): inner.mentions(words)
            case .lineBreak: false
            }
        }
    }
}

extension String {
    /// Whether these ASCII words stand in it, byte by byte.
    func holds(_ words: StaticString) -> Bool {
        words.withUTF8Buffer { words in
            guard let first = words.first else { return true }
            return utf8.withContiguousStorageIfAvailable { bytes in
                guard bytes.count >= words.count else { return false }
                for start in 0...(bytes.count - words.count) where bytes[start] == first {
                    var length = 1
                    while length < words.count, bytes[start + length] == words[length] { length += 1 }
                    if length == words.count { return true }
                }
                return false
            } ?? false
        }
    }
}

extension String {
    /// Without blanks at its ends.
    var trimmed: String {
        let bytes = utf8
        guard let first = bytes.first, let last = bytes.last, first.isBlank || last.isBlank else { return self }
        return String(self[...].trimmed)
    }
}

extension Substring {
    /// Without blanks at its ends.
    var trimmed: Substring {
        var rest = self
        while let first = rest.utf8.first, first.isBlank { rest = rest[rest.utf8.index(after: rest.startIndex)...] }
        while let last = rest.utf8.last, last.isBlank { rest = rest[..<rest.utf8.index(before: rest.endIndex)] }
        return rest
    }
}

extension UInt8 {
    var isLowercaseLetter: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
    var isUppercaseLetter: Bool { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") }
    var isWordPart: Bool { isLowercaseLetter || isUppercaseLetter || isDigit }
}

extension StringProtocol {
    /// The name of a type: one word that begins with a capital, for example, `"MessageEntity"`.
    var isTypeName: Bool {
        guard let first = utf8.first, first.isUppercaseLetter else { return false }
        return utf8.allSatisfy(\.isWordPart)
    }

    /// The name of a method: one word that begins with a small letter, for example, `"getMe"`.
    var isMethodName: Bool {
        guard let first = utf8.first, first.isLowercaseLetter else { return false }
        return utf8.allSatisfy(\.isWordPart)
    }

    /// The name of a field or a parameter, for example, `"chat_id"`.
    var isMemberName: Bool {
        guard let first = utf8.first, first.isLowercaseLetter else { return false }
        return utf8.allSatisfy { $0.isLowercaseLetter || $0.isDigit || $0 == UInt8(ascii: "_") }
    }

    /// At most so many characters, for a diagnostic.
    func shortened(to limit: Int = 80) -> String {
        count <= limit ? String(self) : String(prefix(limit - 1)).trimmed + "…"
    }
}
