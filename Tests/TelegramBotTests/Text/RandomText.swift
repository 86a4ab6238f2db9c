import TelegramBot

/// Texts that are hard to count: emoji of many scalars, combining marks alone and in stacks, surrogate pairs, marks of markup.
struct RandomText: RandomNumberGenerator {
    private var state: UInt64

    init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

    /// SplitMix64, so that a seed that fails fails again.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }

    private static let pieces = [
        "a", "Z", "0", "é", "e\u{301}", "\u{301}", "\u{20E3}", "ß", "я", "中", "한", "🦊", "👩‍👩‍👧‍👦", "🇳🇱", "🇳", "👍🏽", "\u{1F3FD}", "\u{FE0F}",
        "\u{200D}", "𝄞", "\u{10FFFF}", "\u{0}", "\u{7F}", " ", " ", "\n", "\r\n", "\u{3000}", "\u{A0}",
        "_", "*", "[", "]", "(", ")", "~", "`", ">", "#", "+", "-", "=", "|", "{", "}", ".", "!", "\\", "<", "&", "\"", "'", "&lt;", "</b>", "\\n",
    ]

    mutating func text(upTo count: Int) -> String {
        (0..<Int.random(in: 0...count, using: &self)).map { _ in Self.pieces.randomElement(using: &self) ?? "" }.joined()
    }

    mutating func style() -> TextStyle {
        let styles: [TextStyle] = [
            .bold, .italic, .underline, .strikethrough, .spoiler, .blockquote, .expandableBlockquote, .code, .pre(language: "swift"),
            .link("https://example.org"), .mention(userID: 7), .customEmoji("1"), .dateTime(1_800_000_000, format: "r"),
        ]
        return styles.randomElement(using: &self) ?? .bold
    }
}
