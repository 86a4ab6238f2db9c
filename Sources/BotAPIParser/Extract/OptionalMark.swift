import BotAPISchema

/// The word that a description of an optional field opens with.
///
/// For example, "*Optional*. Title", "*Optional.* Title" (KeyboardButton.request_users before 9.1), "Optional. Title" (Markdown without emphasis).
enum OptionalMark {
    /// How the mark was written.
    enum Reading {
        case none
        case optional
        /// "Optional" without a dot, or with more than the word in emphasis.
        case doubtful
    }

    /// Takes the mark off a description.
    static func strip(_ description: inout [Inline]) -> Reading {
        guard let first = description.first else { return .none }
        switch first {
        case .text(let text):
            guard let rest = text.afterOptional else { return .none }
            if let after = rest.afterDot {
                description.replaceFirst(with: after)
                return .optional
            }
            guard rest.isEmpty || rest.utf8.first?.isBlank == true || rest.utf8.first == UInt8(ascii: ",") || rest.utf8.first == UInt8(ascii: ":") else { return .none }
            description.replaceFirst(with: rest)
            return .doubtful
        case .emphasis(let inlines), .strong(let inlines):
            guard let rest = inlines.trimmedText.afterOptional else { return .none }
            if rest.isEmpty {
                description.removeFirst()
                guard case .text(let next)? = description.first else { return .optional }
                description.replaceFirst(with: next[...].afterDot ?? next[...])
                return .optional
            }
            guard let after = rest.afterDot?.trimmed else {
                description[0] = .emphasis([.text(String(rest.trimmed))])
                return .doubtful
            }
            description.removeFirst()
            if after.isEmpty {
                if case .text(let next)? = description.first { description.replaceFirst(with: next[...]) }
                return .optional
            }
            description.insert(.emphasis([.text(String(after))]), at: 0)
            return .doubtful
        case .code, .link, .lineBreak:
            return .none
        }
    }
}

extension String {
    fileprivate var afterOptional: Substring? {
        var rest = self[...]
        while let first = rest.utf8.first, first.isBlank { rest = rest[rest.utf8.index(after: rest.startIndex)...] }
        guard rest.utf8.starts(with: "Optional".utf8) || rest.utf8.starts(with: "optional.".utf8) else { return nil }
        rest = rest[rest.utf8.index(rest.startIndex, offsetBy: 8)...]
        if let next = rest.utf8.first, next.isWordPart || next == UInt8(ascii: "_") { return nil }
        return rest
    }
}

extension Substring {
    fileprivate var afterDot: Substring? {
        var rest = self
        while let first = rest.utf8.first, first.isBlank { rest = rest[rest.utf8.index(after: rest.startIndex)...] }
        guard rest.utf8.first == UInt8(ascii: ".") else { return nil }
        return rest[rest.utf8.index(after: rest.startIndex)...]
    }
}

extension [Inline] {
    /// A text that begins with a word; nothing for blanks alone.
    fileprivate mutating func replaceFirst(with text: Substring) {
        var trimmed = text
        while let first = trimmed.utf8.first, first.isBlank { trimmed = trimmed[trimmed.utf8.index(after: trimmed.startIndex)...] }
        if trimmed.isEmpty { removeFirst() } else { self[0] = .text(String(trimmed)) }
    }
}
