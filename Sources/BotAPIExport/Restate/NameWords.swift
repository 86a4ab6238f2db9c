/// A name as words: "ChatMemberOwner" is "chat member owner", "sendMessage" is "sends message".
struct NameWords {
    /// In lower case, but for acronyms.
    let words: [String]

    init(_ name: String) {
        var words: [String] = []
        var word = ""
        let letters = Array(name)
        for (index, letter) in letters.enumerated() {
            let endsAcronym = index + 1 < letters.count && letters[index + 1].isLowercase
            if letter.isUppercase, !word.isEmpty, !(word.last?.isUppercase ?? false) || endsAcronym {
                words.append(word)
                word = ""
            }
            word.append(letter)
        }
        if !word.isEmpty { words.append(word) }
        self.words = words.map { $0.count > 1 && $0.allSatisfy(\.isUppercase) ? $0 : $0.lowercased() }
    }

    /// "chat member owner"
    var sentence: String { words.joined(separator: " ") }

    /// The first word as a verb: "sends message", "copies messages", "gets me".
    var action: String {
        guard let verb = words.first else { return "" }
        return ([NameWords.thirdPerson(verb)] + words.dropFirst()).joined(separator: " ")
    }

    static func thirdPerson(_ verb: String) -> String {
        if verb.hasSuffix("y"), let before = verb.dropLast().last, !"aeiou".contains(before) { return verb.dropLast() + "ies" }
        let needsVowel = ["s", "x", "z", "sh", "ch", "o"].contains { verb.hasSuffix($0) }
        return verb + (needsVowel ? "es" : "s")
    }
}

extension String {
    /// With a capital at its beginning.
    var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
