/// What the text of a cell can be, where the table is lost and only its words tell.
enum CellText {
    /// "chat_id", of a field or a parameter.
    static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, isLower(first) else { return false }
        return text.utf8.allSatisfy { isLower($0) || isUpper($0) || isDigit($0) || $0 == UInt8(ascii: "_") }
    }

    /// "Array of InputMediaAudio, InputMediaPhoto and InputMediaVideo".
    static func isType(_ text: String) -> Bool {
        let words = text.split { $0 == " " || $0 == "," || $0 == "\n" }
        guard let first = words.first, words.count < 40, first.utf8.first.map(isUpper) == true else { return false }
        return words.allSatisfy { word in
            if word == "of" || word == "or" || word == "and" || word == "number" { return true }
            guard let first = word.utf8.first, isUpper(first) else { return false }
            return word.utf8.allSatisfy { isLower($0) || isUpper($0) || isDigit($0) }
        }
    }

    /// "Yes", "No", "Optional", "Required".
    static func isRequirement(_ text: String) -> Bool {
        ["yes", "no", "optional", "required"].contains { text.lowercased().hasPrefix($0) } && text.utf8.count < 20
    }

    private static func isLower(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }
    private static func isUpper(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}
