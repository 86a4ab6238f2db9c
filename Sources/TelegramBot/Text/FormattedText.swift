import TelegramBotAPI

/// A text and what is bold, a link or a mention in it. Nothing is escaped and no offset is counted by hand.
///
///     let text: FormattedText = "Hello \(name, .bold), see \("the \("rules", .italic)", .link("https://example.org"))"
///     try await bot.sendMessage(chatID: .id(42), text: text.text, entities: text.entities)
///
/// ``entities`` always nest as the Bot API asks for: of two that would not go together the one that was applied last stays
/// whole, and the other is left out or put round it in parts.
///
/// - SeeAlso: [Formatting options](https://core.telegram.org/bots/api#formatting-options),
///   [MessageEntity](https://core.telegram.org/bots/api#messageentity)
public struct FormattedText: Hashable, Sendable {
    public private(set) var text: String
    /// In UTF-16 code units, as offsets and lengths are.
    public private(set) var utf16Count: Int
    /// None is empty; they nest, or follow one another.
    var spans: [Span]

    /// A part of the text, in UTF-16 code units.
    struct Span: Hashable, Sendable {
        var range: Range<Int>
        var style: TextStyle
    }

    public init() {
        text = ""
        utf16Count = 0
        spans = []
    }

    /// All of the text in the styles, the first one innermost.
    public init(_ text: String, _ styles: TextStyle...) {
        self.text = text
        utf16Count = text.utf16.count
        spans = []
        for style in styles { apply(style) }
    }

    init(_ text: String, spans: [Span]) {
        self.text = text
        utf16Count = text.utf16.count
        self.spans = spans
    }

    /// For the parameter `entities` or `caption_entities`, together with ``text``; `parse_mode` must be left out then.
    ///
    /// Offsets and lengths are in UTF-16 code units. Sorted by offset; of two that begin together the outer one comes first.
    public var entities: [MessageEntity] {
        let sorted = spans.enumerated().sorted { left, right in
            let (one, other) = (left.element, right.element)
            if one.range.lowerBound != other.range.lowerBound { return one.range.lowerBound < other.range.lowerBound }
            if one.range.count != other.range.count { return one.range.count > other.range.count }
            if one.style.group != other.style.group { return one.style.group < other.style.group }
            return left.offset > right.offset
        }
        return sorted.map { $0.element.style.entity(at: $0.element.range) }
    }

    public var isEmpty: Bool { text.isEmpty }
}

extension FormattedText {
    /// The whole text in one more style, round those that it has.
    public func styled(_ style: TextStyle) -> FormattedText {
        var copy = self
        copy.apply(style)
        return copy
    }

    /// An entity over nothing but white space says nothing and is not made.
    mutating func apply(_ style: TextStyle) {
        switch style.group {
        case .block:
            spans.removeAll { $0.style.group == .block }
            cover([0..<utf16Count], style)
        case .solid:
            spans.removeAll { $0.style.group == .solid || $0.style.group == .code }
            // Inside of quotations and between them; what reaches over an edge is cut there as well.
            let edges = bounds { $0.style.group == .block }
            spans = spans.flatMap { $0.style.group == .splittable ? $0.split(at: edges) : [$0] }
            cover(parts(at: edges), style)
        case .code:
            spans.removeAll()
            cover([0..<utf16Count], style)
        case .splittable:
            spans.removeAll { $0.style == style }
            let code = spans.filter { $0.style.group == .code }.map(\.range)
            // Round code, and round the quotations that hold it, which are not to be entered half-way.
            let edges = bounds { span in
                span.style.group == .code || span.style.group == .block && code.contains { $0.overlaps(span.range) }
            }
            cover(parts(at: edges).filter { part in !code.contains { $0.overlaps(part) } }, style)
        }
    }

    private mutating func cover(_ ranges: [Range<Int>], _ style: TextStyle) {
        spans += ranges.filter(hasInk).map { Span(range: $0, style: style) }
    }

    private func bounds(where isMeant: (Span) -> Bool) -> [Int] {
        spans.filter(isMeant).flatMap { [$0.range.lowerBound, $0.range.upperBound] }
    }

    private func parts(at edges: [Int]) -> [Range<Int>] { (0..<utf16Count).split(at: edges) }

    private func hasInk(_ range: Range<Int>) -> Bool {
        let view = text.utf16
        let start = view.index(view.startIndex, offsetBy: range.lowerBound)
        let end = view.index(start, offsetBy: range.count)
        return text.unicodeScalars[start..<end].contains { !$0.properties.isWhitespace }
    }
}

extension Range<Int> {
    fileprivate func split(at edges: [Int]) -> [Range] {
        let bounds = Set(edges.filter { contains($0) } + [lowerBound, upperBound]).sorted()
        return zip(bounds, bounds.dropFirst()).map { $0..<$1 }
    }
}

extension FormattedText.Span {
    fileprivate func split(at edges: [Int]) -> [Self] { range.split(at: edges).map { Self(range: $0, style: style) } }
}

extension FormattedText {
    /// One text after the other; no entity grows into the next one.
    public static func + (left: FormattedText, right: FormattedText) -> FormattedText {
        var sum = left
        sum += right
        return sum
    }

    public static func += (left: inout FormattedText, right: FormattedText) {
        let offset = left.utf16Count
        left.text += right.text
        left.utf16Count += right.utf16Count
        left.spans += right.spans.map { Span(range: $0.range.lowerBound + offset..<$0.range.upperBound + offset, style: $0.style) }
    }

    /// Without the white space and line breaks at both ends, which leaves the server nothing to cut off; entities shrink with the text.
    public func trimmed() -> FormattedText {
        let scalars = text.unicodeScalars
        let isInk: (Unicode.Scalar) -> Bool = { !$0.properties.isWhitespace }
        guard let first = scalars.firstIndex(where: isInk), let last = scalars.lastIndex(where: isInk) else { return FormattedText() }
        let end = scalars.index(after: last)
        let kept = text.utf16.distance(from: text.startIndex, to: first)..<text.utf16.distance(from: text.startIndex, to: end)
        let clipped = spans.compactMap { span -> Span? in
            let range = span.range.clamped(to: kept)
            return range.isEmpty ? nil : Span(range: range.lowerBound - kept.lowerBound..<range.upperBound - kept.lowerBound, style: span.style)
        }
        return FormattedText(String(scalars[first..<end]), spans: clipped)
    }
}

extension Sequence<FormattedText> {
    /// For example, `["one", "two"].joined(separator: ", ")`.
    public func joined(separator: FormattedText = FormattedText()) -> FormattedText {
        var sum = FormattedText()
        var isFirst = true
        for text in self {
            if !isFirst { sum += separator }
            isFirst = false
            sum += text
        }
        return sum
    }
}

extension FormattedText: CustomStringConvertible {
    /// The text alone.
    public var description: String { text }
}
