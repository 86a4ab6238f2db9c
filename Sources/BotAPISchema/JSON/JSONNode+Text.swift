extension JSONNode {
    /// On one line, without blanks: `{"name":"Update","fields":[]}`.
    public var compactText: String {
        var text = ""
        appendCompact(to: &text)
        return text
    }

    /// One element or member a line, indented by two blanks; what fits within `width` columns stays on its line.
    ///
    ///     {
    ///       "name": "Update",
    ///       "names": ["a", "b"]
    ///     }
    public func text(width: Int = 120) -> String {
        var text = ""
        append(to: &text, indent: 0, width: width, used: 0)
        return text
    }

    /// One element or member a line, indented by two blanks, as most JSON writers print it; empty ones as `[]` and `{}`.
    public var expandedText: String { text(width: 0) }

    private func appendCompact(to text: inout String, spaced: Bool = false) {
        switch self {
        case .null: text += "null"
        case .boolean(let value): text += value ? "true" : "false"
        case .integer(let value): text += String(value)
        case .double(let value): text += value.isFinite ? "\(value)" : "null"
        case .string(let value): JSONNode.appendQuoted(value, to: &text)
        case .array(let elements):
            text += "["
            for (index, element) in elements.enumerated() {
                if index > 0 { text += spaced ? ", " : "," }
                element.appendCompact(to: &text, spaced: spaced)
            }
            text += "]"
        case .object(let entries):
            text += "{"
            for (index, entry) in entries.enumerated() {
                if index > 0 { text += spaced ? ", " : "," }
                JSONNode.appendQuoted(entry.key, to: &text)
                text += spaced ? ": " : ":"
                entry.value.appendCompact(to: &text, spaced: spaced)
            }
            text += "}"
        }
    }

    private func append(to text: inout String, indent: Int, width: Int, used: Int) {
        let isNested: Bool
        switch self {
        case .array(let elements): isNested = !elements.isEmpty
        case .object(let entries): isNested = !entries.isEmpty
        case .null, .boolean, .integer, .double, .string: isNested = false
        }
        guard isNested, minimumWidth(upTo: width - used) > width - used else {
            return appendCompact(to: &text, spaced: true)
        }
        let margin = String(repeating: " ", count: indent + 2)
        switch self {
        case .array(let elements):
            text += "["
            for (index, element) in elements.enumerated() {
                text += (index > 0 ? ",\n" : "\n") + margin
                element.append(to: &text, indent: indent + 2, width: width, used: indent + 3)
            }
            text += "\n" + margin.dropLast(2) + "]"
        case .object(let entries):
            text += "{"
            for (index, entry) in entries.enumerated() {
                text += (index > 0 ? ",\n" : "\n") + margin
                JSONNode.appendQuoted(entry.key, to: &text)
                text += ": "
                entry.value.append(to: &text, indent: indent + 2, width: width, used: indent + entry.key.utf8.count + 7)
            }
            text += "\n" + margin.dropLast(2) + "}"
        case .null, .boolean, .integer, .double, .string: break
        }
    }

    /// About how many columns it takes on one line; stops counting past the limit.
    private func minimumWidth(upTo limit: Int) -> Int {
        switch self {
        case .null, .boolean, .integer, .double: return 4
        case .string(let value): return value.utf8.count + 2
        case .array(let elements):
            var sum = 2
            for element in elements where sum <= limit { sum += element.minimumWidth(upTo: limit - sum) + 2 }
            return sum
        case .object(let entries):
            var sum = 2
            for entry in entries where sum <= limit {
                sum += entry.key.utf8.count + 6 + entry.value.minimumWidth(upTo: limit - sum)
            }
            return sum
        }
    }

    /// Only what JSON demands is escaped; other characters stand for themselves in UTF-8.
    private static func appendQuoted(_ string: String, to text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{8}": text += "\\b"
            case "\u{C}": text += "\\f"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
