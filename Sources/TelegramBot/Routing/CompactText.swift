import TelegramBotAPI

/// JSON in few bytes, spelled like Swift.
///
///     {"up":{"_0":7}}          .up(7)
///     {"id":5,"page":2}        (id:5,page:2)
///     ["a","b c",true,null]    :[a,"b c",true,null]
enum CompactText {
    /// What follows the name of the type.
    static func suffix(_ json: JSON) -> String {
        if let call = call(json) { return "." + call }
        if case .object(let members) = json { return arguments(members) }
        return ":" + text(json)
    }

    static func json(ofSuffix suffix: Substring) -> JSON? {
        var reader = CompactTextReader(suffix)
        let json: JSON? = switch suffix.first {
        case ".": reader.skip(".") ? reader.value() : nil
        case ":": reader.skip(":") ? reader.value() : nil
        default: reader.arguments()
        }
        return reader.isAtEnd ? json : nil
    }

    private static func text(_ json: JSON) -> String {
        switch json {
        case .string(let text): isName(text) ? text : "\(json)"
        case .array(let elements): "[" + elements.map(text).joined(separator: ",") + "]"
        case .object(let members): call(json) ?? arguments(members)
        case .null, .bool, .int, .double: "\(json)"
        }
    }

    /// As Codable encodes a case with its payload, for example, "up(7)".
    private static func call(_ json: JSON) -> String? {
        guard case .object(let members) = json, members.count == 1, isName(members[0].name),
            case .object(let arguments) = members[0].value
        else { return nil }
        return members[0].name + Self.arguments(arguments)
    }

    /// Names `_0`, `_1`, … are left out.
    private static func arguments(_ members: [JSON.Member]) -> String {
        let isPositional = members.enumerated().allSatisfy { $1.name == "_\($0)" }
        let parts = members.map { member in
            isPositional ? text(member.value) : (isName(member.name) ? member.name : "\(JSON.string(member.name))") + ":" + text(member.value)
        }
        return "(" + parts.joined(separator: ",") + ")"
    }

    /// Whether a text can stand without quotes.
    static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, CompactTextReader.isLetter(first), !["true", "false", "null"].contains(text) else { return false }
        return text.utf8.allSatisfy { CompactTextReader.isLetter($0) || (0x30...0x39).contains($0) }
    }
}

/// Reads what ``CompactText`` writes; anything else is `nil`.
struct CompactTextReader {
    private var rest: Substring.UTF8View
    private var depth = 0

    init(_ text: Substring) { rest = text.utf8 }

    var isAtEnd: Bool { rest.isEmpty }

    static func isLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x41...0x5A, 0x61...0x7A, 0x5F: true
        default: false
        }
    }

    mutating func skip(_ character: Character) -> Bool {
        guard let byte = character.asciiValue, rest.first == byte else { return false }
        rest.removeFirst()
        return true
    }

    mutating func value() -> JSON? {
        depth += 1
        defer { depth -= 1 }
        guard depth <= 32 else { return nil }
        switch rest.first {
        case UInt8(ascii: "("): return arguments()
        case UInt8(ascii: "["): return array()
        case UInt8(ascii: "\""): return quoted().map { .string($0) }
        case let byte? where Self.isLetter(byte):
            let name = name()
            if rest.first == UInt8(ascii: "(") { return arguments().map { .object([.init(name, $0)]) } }
            switch name {
            case "true": return true
            case "false": return false
            case "null": return .null
            default: return .string(name)
            }
        default: return number()
        }
    }

    /// In parentheses, each with a name or all without.
    mutating func arguments() -> JSON? {
        guard skip("(") else { return nil }
        var members: [JSON.Member] = []
        if skip(")") { return .object([]) }
        repeat {
            guard let value = value() else { return nil }
            if skip(":") {
                guard case .string(let name) = value, let named = self.value() else { return nil }
                members.append(.init(name, named))
            } else {
                members.append(.init("_\(members.count)", value))
            }
        } while skip(",")
        return skip(")") ? .object(members) : nil
    }

    private mutating func array() -> JSON? {
        guard skip("[") else { return nil }
        var elements: [JSON] = []
        if skip("]") { return .array([]) }
        repeat {
            guard let value = value() else { return nil }
            elements.append(value)
        } while skip(",")
        return skip("]") ? .array(elements) : nil
    }

    private mutating func name() -> String {
        let name = rest.prefix { Self.isLetter($0) || (0x30...0x39).contains($0) }
        rest.removeFirst(name.count)
        return String(decoding: name, as: UTF8.self)
    }

    private mutating func quoted() -> String? {
        var end = rest.index(after: rest.startIndex)
        while end < rest.endIndex, rest[end] != UInt8(ascii: "\"") {
            if rest[end] == UInt8(ascii: "\\") { end = rest.index(after: end) }
            guard end < rest.endIndex else { return nil }
            end = rest.index(after: end)
        }
        guard end < rest.endIndex else { return nil }
        let text = Array(rest[...end])
        rest.removeFirst(text.count)
        return (try? JSON(json: text))?.string
    }

    private mutating func number() -> JSON? {
        let digits = rest.prefix { (0x30...0x39).contains($0) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains($0) }
        guard !digits.isEmpty else { return nil }
        let text = Array(digits)
        rest.removeFirst(text.count)
        return try? JSON(json: text)
    }
}
