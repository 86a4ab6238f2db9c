/// The part after `#` in a link to a heading.
public enum Anchor {
    /// The anchor that the page gives a heading of this title: `"update"` for "Update",
    /// `"august-24-2026"` for "August 24, 2026", `"do-i-need-a-local-bot-api-server"`.
    ///
    /// Letters and digits stay, in lower case; what stands between them becomes one hyphen, but an apostrophe becomes nothing.
    public static func derived(from title: String) -> String {
        var anchor = ""
        for character in title.lowercased() {
            if character.isLetter || character.isNumber || character == "_" {
                anchor.append(character)
            } else if character != "'", character != "’", !anchor.isEmpty, !anchor.hasSuffix("-") {
                anchor.append("-")
            }
        }
        return anchor.hasSuffix("-") ? String(anchor.dropLast()) : anchor
    }
}
