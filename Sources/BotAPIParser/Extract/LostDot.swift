import BotAPISchema

/// Finds where a sentence begins although the one before it has no end.
///
/// For example, "Required if ok is True A JSON-serialized array": no description on any published page has such a place,
/// so it is a slip of the page, and rules that read to the end of a sentence may have read too far.
struct LostDot {
    /// The last byte that is no blank.
    private var last: UInt8 = 0
    private var isAfterBlank = false

    /// The words that begin without a stop before them; `nil` where all is well.
    static func find(in inlines: [Inline]) -> String? {
        var scanner = LostDot()
        return scanner.scan(inlines)
    }

    private mutating func scan(_ inlines: [Inline]) -> String? {
        for inline in inlines {
            switch inline {
            case .text(let text):
                if let words = scan(text) { return words }
            case .emphasis(let inner), .strong(let inner), .link(_, let inner):
                if let words = scan(inner) { return words }
            case .code:
                last = UInt8(ascii: "x")
                isAfterBlank = false
            case .lineBreak:
                last = 0
                isAfterBlank = false
            }
        }
        return nil
    }

    private mutating func scan(_ text: String) -> String? {
        var last = last, isAfterBlank = isAfterBlank
        defer { (self.last, self.isAfterBlank) = (last, isAfterBlank) }
        let found = text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
            for index in bytes.indices {
                let byte = bytes[index]
                if byte.isBlank {
                    isAfterBlank = true
                    continue
                }
                if isAfterBlank, byte.isUppercaseLetter, last.endsWord {
                    var end = index
                    while end < bytes.count, bytes[end] != UInt8(ascii: " ") { end += 1 }
                    if end < bytes.count, Self.openers.contains(String(decoding: bytes[index..<end], as: UTF8.self)) { return index }
                }
                last = byte
                isAfterBlank = false
            }
            return nil
        }
        guard let found, let start = found else { return nil }
        return String(text.utf8.dropFirst(start))?.shortened(to: 40)
    }

    /// Words that begin a sentence and are never names.
    private static let openers: Set<String> = [
        "A", "An", "The", "This", "These", "It", "You", "Each", "All", "Any", "One", "If", "When", "Once", "Otherwise", "After", "But", "Note",
        "In", "On", "At", "By", "For", "To", "Up", "Be", "Must", "Can", "Should", "Will", "Not", "Only", "Always", "Currently", "Please",
        "Pass", "Use", "Send", "Set", "See", "Specify", "Specified", "Leave", "Omit", "Choose", "Required", "Returned", "Returns", "Ignored",
        "Available", "Supported", "Defaults", "Default", "Values", "Unique", "Identifier", "Identifiers", "Additional", "Special", "Short",
        "New", "Number", "Information", "Description", "Error", "Content", "Caption", "Title", "Text", "List", "Mode", "Service", "Users",
        "Thumbnail", "Url", "Custom", "Date", "Time", "Duration", "Period", "Width", "Height", "Amount", "Maximum", "Type", "Data", "Order",
    ]
}

extension UInt8 {
    /// A letter, a digit, a bracket or the last byte of ”.
    fileprivate var endsWord: Bool { isWordPart || self == UInt8(ascii: ")") || self == 0x9D }
}
