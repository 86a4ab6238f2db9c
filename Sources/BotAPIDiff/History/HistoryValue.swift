import BotAPISchema

/// A value as the history writes it: `"creator"`, `42`, `0.5`, `True`, `BotCommandScopeDefault`.
enum HistoryValue {
    static func text(of value: Literal) -> String {
        switch value {
        case .string(let text): JSONNode.string(text).compactText
        case .integer(let number): String(number)
        case .double(let number): String(number)
        case .boolean(let value): value ? "True" : "False"
        case .type(let name): name
        }
    }

    /// `nil` for what is none.
    static func value(from text: some StringProtocol) -> Literal? {
        if text.hasPrefix("\"") { return string(from: text.dropFirst()).map(Literal.string) }
        if text == "True" { return .boolean(true) }
        if text == "False" { return .boolean(false) }
        if let number = Int(text) { return .integer(number) }
        if let number = Double(text) { return .double(number) }
        guard let first = text.first, first.isUppercase, text.allSatisfy({ $0.isLetter || $0.isNumber }) else { return nil }
        return .type(String(text))
    }

    /// What follows the opening quotation mark, up to the closing one.
    private static func string(from text: some StringProtocol) -> String? {
        var result = ""
        var isEscaped = false
        var rest = text[...]
        while let character = rest.popFirst() {
            if isEscaped {
                switch character {
                case "n": result.append("\n")
                case "r": result.append("\r")
                case "t": result.append("\t")
                case "u":
                    guard let number = UInt32(rest.prefix(4), radix: 16), let scalar = Unicode.Scalar(number) else { return nil }
                    result.unicodeScalars.append(scalar)
                    rest = rest.dropFirst(4)
                default: result.append(character)
                }
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == "\"" {
                return rest.isEmpty ? result : nil
            } else {
                result.append(character)
            }
        }
        return nil
    }
}
