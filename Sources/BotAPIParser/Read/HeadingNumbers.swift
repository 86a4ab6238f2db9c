import BotAPISchema

/// Takes numbers away that a converter set before the headings.
///
/// For example, "5.2 getUpdates" and "5. Getting updates", where there are three headings or more and most begin so.
enum HeadingNumbers {
    static func removed(_ blocks: [Block]) -> [Block] {
        let headings = blocks.lazy.compactMap { if case .heading(let heading) = $0.content { heading } else { nil } }
        let total = headings.count
        guard total > 2, headings.count(where: { length($0) != nil }) * 2 > total else { return blocks }
        return blocks.map { block in
            guard case .heading(var heading) = block.content, let length = length(heading), case .text(let text)? = heading.text.first else { return block }
            heading.text[0] = .text(String(text.dropFirst(length)))
            var block = block
            block.content = .heading(heading)
            return block
        }
    }

    /// Of the number and the blank after it.
    private static func length(_ heading: Heading) -> Int? {
        guard case .text(let text)? = heading.text.first else { return nil }
        let number = text.utf8.prefix { $0 >= 48 && $0 <= 57 || $0 == UInt8(ascii: ".") }
        guard let first = number.first, first != UInt8(ascii: "."), number.count < text.utf8.count - 1 else { return nil }
        return text.utf8[number.endIndex] == 32 ? number.count + 1 : nil
    }
}
