import BotAPISchema

/// Names for the values of a list.
///
/// | value | name | rule |
/// |---|---|---|
/// | `"text_mention"` | `textMention` | words in camel case |
/// | `"audio/mpeg"` | `audioMPEG` | acronyms whole |
/// | `"a"`, `"A"` | `lowercaseA`, `uppercaseA` | single letters say their case |
/// | `"1"` | `number1` | a name cannot start with a digit |
/// | `"🎲"` | `gameDie` | Unicode's name of each character that is not ASCII |
/// | `""` | `empty` | |
/// | `6 * 3600` in seconds | `hours6` | the largest unit that divides it |
/// | `7322096`, a colour | `rgb6FB9F0` | as it is written |
/// | `3`, `-3` | `number3`, `minus3` | |
enum ValueNames {
    static func name(of value: String) -> String {
        if value.isEmpty { return "empty" }
        if let name = NiceNames.emoji[value] { return name }
        if value.utf8.count == 1, let byte = value.utf8.first, byte.isLowercase || byte.isUppercase {
            return (byte.isLowercase ? "lowercase" : "uppercase") + value.uppercased()
        }
        var words = words(of: value, spellsASCII: false)
        // Nothing but punctuation: "-" is `hyphenMinus`.
        if words.isEmpty { words = self.words(of: value, spellsASCII: true) }
        let name = Words(words: Array(words.prefix(12))).camelCase
        return name.utf8.first?.isDigit == true ? "number" + name : name
    }

    static func name(of value: Int, unit: Unit?) -> String {
        let number = value < 0 ? "minus\(value.magnitude)" : "\(value)"
        switch unit {
        case .rgb24 where (0...0xFF_FFFF).contains(value):
            let hex = String(value, radix: 16, uppercase: true)
            return "rgb" + String(repeating: "0", count: 6 - hex.count) + hex
        case .seconds where value > 0:
            let (name, length) = [("days", 86_400), ("hours", 3_600), ("minutes", 60)].first { value % $0.1 == 0 } ?? ("seconds", 1)
            return "\(name)\(value / length)"
        case .months, .days, .hours, .minutes, .stars: return value < 0 ? number : "\(unit?.rawValue ?? "")\(value)"
        default: return value < 0 ? number : "number\(number)"
        }
    }

    private static func words(of value: String, spellsASCII: Bool) -> [String] {
        var words: [String] = []
        var plain = ""
        for scalar in value.unicodeScalars {
            if scalar.isASCII, !spellsASCII {
                plain.unicodeScalars.append(scalar)
                continue
            }
            words += Words(plain).words
            plain = ""
            // Joiners and variation selectors hold an emoji together and are not heard.
            if scalar == "\u{200D}" || scalar.properties.isVariationSelector { continue }
            words += Words((scalar.properties.name ?? "u" + String(scalar.value, radix: 16)).lowercased()).words
        }
        return words + Words(plain).words
    }
}
