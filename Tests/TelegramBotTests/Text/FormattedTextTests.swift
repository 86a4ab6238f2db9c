@testable import TelegramBot
import Testing

@Suite("Text with entities")
struct FormattedTextTests {
    private func shown(_ text: FormattedText) -> [String] {
        text.entities.map { "\($0.type.rawValue) \($0.offset) \($0.length)" }
    }

    @Test("Offsets are in UTF-16 code units")
    func offsets() {
        let name = "👩‍👩‍👧‍👦"
        let text: FormattedText = "🦊 \(name, .bold) e\u{301} \(12, .code)"
        #expect(text.text == "🦊 👩‍👩‍👧‍👦 e\u{301} 12")
        #expect(shown(text) == ["bold 3 11", "code 18 2"])
        #expect(text.utf16Count == 20)
    }

    @Test("A literal in an interpolation keeps its styles")
    func nesting() {
        let name = "Zoë"
        let text: FormattedText = "Dear \("you, \(name, .italic)", .bold)!"
        #expect(text.text == "Dear you, Zoë!")
        #expect(shown(text) == ["bold 5 8", "italic 10 3"])
        let inner = text
        #expect(shown("\(inner, .blockquote)") == ["blockquote 0 14", "bold 5 8", "italic 10 3"])
    }

    @Test("Styles carry what they need")
    func styles() {
        let user = User(id: 7, isBot: false, firstName: "Zoë")
        let text = FormattedText("a", .link("https://example.org")) + FormattedText("b", .mention(user)) + FormattedText("c", .pre(language: "swift"))
            + FormattedText("👍", .customEmoji("5368")) + FormattedText("d", .dateTime(1_800_000_000, format: "wDT"))
        #expect(text.entities == [
            MessageEntity(type: .textLink, offset: 0, length: 1, url: "https://example.org"),
            MessageEntity(type: .textMention, offset: 1, length: 1, user: user),
            MessageEntity(type: .pre, offset: 2, length: 1, language: "swift"),
            MessageEntity(type: .customEmoji, offset: 3, length: 2, customEmojiID: "5368"),
            MessageEntity(type: .dateTime, offset: 5, length: 1, unixTime: 1_800_000_000, dateTimeFormat: "wDT"),
        ])
    }

    @Test("What does not go together is put round, or left out", arguments: [
        ("a \("b", .code) c", .bold, ["bold 0 2", "code 2 1", "bold 3 2"]),
        ("a \("b", .bold) c", .code, ["code 0 5"]),
        ("a \("b", .blockquote) c", .expandableBlockquote, ["expandable_blockquote 0 5"]),
        ("a \("b", .blockquote) c", .link("x"), ["text_link 0 2", "blockquote 2 1", "text_link 2 1", "text_link 3 2"]),
        ("a \("b", .link("y")) c", .link("x"), ["text_link 0 5"]),
        ("a \("b", .bold) c", .bold, ["bold 0 5"]),
        ("a \("b", .code) c", .blockquote, ["blockquote 0 5", "code 2 1"]),
        (" \n ", .bold, []),
        ("", .code, []),
    ] as [(FormattedText, TextStyle, [String])])
    func rules(text: FormattedText, style: TextStyle, entities: [String]) { #expect(shown(text.styled(style)) == entities) }

    @Test("White space at the ends goes, and entities shrink")
    func trimming() {
        let text: FormattedText = " \n\("  a \("b ", .bold) ", .blockquote)\(" ", .code)\n"
        let trimmed = text.trimmed()
        #expect(trimmed.text == "a b")
        #expect(shown(trimmed) == ["blockquote 0 3", "bold 2 1"])
        #expect((" \n" as FormattedText).trimmed() == "")
    }

    @Test("Texts are joined with their entities")
    func joining() {
        let names = ["a", "🦊", "c"].map { FormattedText($0, .bold) }
        #expect(names.joined(separator: ", ").text == "a, 🦊, c")
        #expect(shown(names.joined(separator: ", ")) == ["bold 0 1", "bold 3 2", "bold 7 1"])
    }

    @Test("Entities give back what was marked", arguments: 0..<200)
    func ranges(seed: Int) {
        var random = RandomText(seed: seed)
        var text = FormattedText()
        var marked: [String] = []
        for _ in 0..<20 {
            text += FormattedText(random.text(upTo: 5))
            let part = random.text(upTo: 5) + "x"
            marked.append(part)
            text += FormattedText(part, random.style())
        }
        // Compared as scalars: "e" and an accent are not to be taken for "é".
        #expect(text.entities.map { $0.text(in: text.text).map { Array($0.unicodeScalars) } } == marked.map { Array($0.unicodeScalars) })
        #expect(FormattedText(text.text, entities: text.entities) == text)
    }

    /// The same rules said of single scalars: which styles each of them has.
    private struct Model {
        var scalars: [(scalar: Unicode.Scalar, styles: Set<TextStyle>)] = []

        mutating func apply(_ style: TextStyle) {
            for i in scalars.indices {
                switch style.group {
                case .splittable where scalars[i].styles.contains { $0.group == .code }: continue
                case .splittable: break
                case .block: scalars[i].styles = scalars[i].styles.filter { $0.group != .block }
                case .solid: scalars[i].styles = scalars[i].styles.filter { $0.group != .solid && $0.group != .code }
                case .code: scalars[i].styles = []
                }
                scalars[i].styles.insert(style)
            }
        }
    }

    private func grow(_ random: inout RandomText, depth: Int) -> (FormattedText, Model) {
        var (text, model) = (FormattedText(), Model())
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            if depth == 0 || Bool.random(using: &random) {
                let part = random.text(upTo: 4)
                text += FormattedText(part)
                model.scalars += part.unicodeScalars.map { ($0, []) }
            } else {
                let (part, partModel) = grow(&random, depth: depth - 1)
                text += part
                model.scalars += partModel.scalars
            }
        }
        for _ in 0..<Int.random(in: 0...2, using: &random) {
            let style = random.style()
            text = text.styled(style)
            model.apply(style)
        }
        return (text, model)
    }

    @Test("However texts are put together, every character has its styles and entities nest", arguments: 0..<1000)
    func properties(seed: Int) throws {
        var random = RandomText(seed: seed)
        let (text, model) = grow(&random, depth: 4)
        #expect(Array(text.text.unicodeScalars) == model.scalars.map(\.scalar))
        #expect(text.utf16Count == text.text.utf16.count)
        let entities = text.entities
        for (i, entity) in entities.enumerated() {
            let part = try #require(entity.text(in: text.text))
            #expect(!part.isEmpty)
            for other in entities[(i + 1)...] {
                #expect(other.offset >= entity.offset + entity.length || other.offset + other.length <= entity.offset + entity.length)
                let (outer, inner) = (FormattedText.Span(entity), FormattedText.Span(other))
                #expect(outer.nests(with: inner), "\(outer) \(inner)")
            }
        }
        var offset = 0
        for (scalar, styles) in model.scalars {
            // White space may be left without a style.
            if !scalar.properties.isWhitespace {
                let found = entities.filter { $0.offset <= offset && offset < $0.offset + $0.length }.map { TextStyle($0) }
                #expect(Set(found) == styles && found.count == styles.count)
            }
            offset += UTF16.width(scalar)
        }
        #expect(Set(FormattedText(text.text, entities: entities.shuffled(using: &random)).entities) == Set(entities))
        let trimmed = text.trimmed()
        #expect(trimmed.trimmed() == trimmed)
        #expect(trimmed.entities.allSatisfy { $0.length > 0 && $0.text(in: trimmed.text) != nil })
    }

    @Test("Entities that came with a message and lie outside of it are left out", arguments: [
        (-1, 1), (0, 0), (0, 5), (4, 1), (5, 1), (1, 1), (0, 1), (Int.max, 1), (1, Int.max), (0, -1), (Int.min, Int.min),
    ])
    func outside(offset: Int, length: Int) {
        let text = FormattedText("🦊ab", entities: [MessageEntity(type: .bold, offset: offset, length: length)])
        #expect(text.entities == [])
    }
}

extension FormattedText.Span {
    fileprivate init(_ entity: MessageEntity) {
        self.init(range: entity.offset..<entity.offset + entity.length, style: TextStyle(entity))
    }
}
