import TelegramBotAPI

extension FormattedText {
    /// A text as it came, for example, `FormattedText(text, entities: message.entities ?? [])`.
    ///
    /// Entities outside of the text, or with an end inside of a surrogate pair, are left out, and so is what
    /// does not nest with those before it.
    public init(_ text: String, entities: [MessageEntity]) {
        self.init(text, spans: [])
        for entity in entities {
            guard let range = entity.range(in: text), !range.isEmpty else { continue }
            let span = Span(range: entity.offset..<entity.offset + entity.length, style: TextStyle(entity))
            if spans.allSatisfy({ $0.nests(with: span) }) { spans.append(span) }
        }
    }
}

extension FormattedText.Span {
    func nests(with other: Self) -> Bool {
        guard range.overlaps(other.range) else { return true }
        let (outer, inner) = other.range.contains(range) && (range != other.range || other.style.group < style.group)
            ? (other, self) : (self, other)
        guard outer.range.contains(inner.range) else { return false }
        switch (outer.style.group, inner.style.group) {
        case (.block, .block), (.solid, .solid), (.solid, .block), (.code, _), (.solid, .code), (.splittable, .code): return false
        case (.splittable, .splittable): return outer.style != inner.style
        case (.block, _), (.solid, .splittable), (.splittable, .block), (.splittable, .solid): return true
        }
    }
}

extension MessageEntity {
    /// The part of `text` that is meant, for example, to take an address out of a message.
    ///
    /// `nil` if it lies outside of the text, or begins or ends inside of a surrogate pair.
    public func text(in text: String) -> Substring? { range(in: text).map { text[$0] } }

    func range(in text: String) -> Range<String.Index>? {
        let view = text.utf16
        // Each subtraction is of numbers from 0 to the count, so none can overflow.
        guard offset >= 0, length >= 0, offset <= view.count, length <= view.count - offset else { return nil }
        let start = view.index(view.startIndex, offsetBy: offset)
        let end = view.index(start, offsetBy: length)
        guard start.samePosition(in: text.unicodeScalars) != nil, end.samePosition(in: text.unicodeScalars) != nil else { return nil }
        return start..<end
    }
}
