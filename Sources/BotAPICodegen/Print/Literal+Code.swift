import BotAPISchema

extension Code {
    /// A string literal, quoted and escaped: whatever the text is, the literal stands on one line and holds nothing but it.
    init(literal text: String) {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default:
                switch scalar.value {
                case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF:
                    result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
                default: result.unicodeScalars.append(scalar)
                }
            }
        }
        self.init(result + "\"")
    }

    init(_ literal: Literal) {
        switch literal {
        case .string(let text): self.init(literal: text)
        case .integer(let number): self.init(String(number))
        case .double(let number): self.init("\(number)")
        case .boolean(let value): self.init(value ? "true" : "false")
        case .type(let name): self.init(literal: name)
        }
    }
}

extension Limit {
    /// For example, `@_alwaysEmitIntoClient public static var text: ClosedRange<Int> { 1...4096 }`.
    var code: Code {
        let (type, value) = switch bounds {
        case .integers(let low, let high): Limit.range("Int", low.map(Limit.digits), high.map(Limit.digits))
        case .doubles(let low, let high): Limit.range("Double", low.map { "\($0)" }, high.map { "\($0)" })
        }
        return """
        \(unit.isEmpty ? Code.empty : "/// In \(unit).")
        @_alwaysEmitIntoClient public static var \(name): \(type) { \(value) }
        """
    }

    /// For example, `86_400`.
    private static func digits(_ number: Int) -> String {
        let digits = String(number.magnitude)
        guard digits.utf8.count > 4 else { return String(number) }
        let grouped = digits.utf8.reversed().enumerated().reduce(into: "") { text, digit in
            if digit.offset > 0, digit.offset % 3 == 0 { text = "_" + text }
            text = String(Unicode.Scalar(digit.element)) + text
        }
        return (number < 0 ? "-" : "") + grouped
    }

    private static func range(_ type: String, _ low: String?, _ high: String?) -> (String, String) {
        // A negative upper bound would otherwise read as the operator `...-`.
        let high = high.map { $0.hasPrefix("-") ? "(\($0))" : $0 }
        return switch (low, high) {
        case (let low?, let high?): ("ClosedRange<\(type)>", "\(low)...\(high)")
        case (let low?, nil): ("PartialRangeFrom<\(type)>", "\(low)...")
        case (nil, let high): ("PartialRangeThrough<\(type)>", "...\(high ?? "0")")
        }
    }
}
