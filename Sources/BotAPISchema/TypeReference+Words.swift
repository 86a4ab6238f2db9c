extension TypeReference {
    /// Reads a type cell: "Integer", "Integer or String", "Array of Array of PhotoSize",
    /// "Array of InputMediaPhoto and InputMediaVideo", "Float number".
    ///
    ///     cell      = array | name *( separator name ) [ separator array ]
    ///     array     = "Array of " cell
    ///     separator = ", " | " and " | " or " | ", and " | ", or "
    ///
    /// `nil` for anything else, for example, "Integer (optional)" or "".
    public init?(words: String) {
        // Most cells are one name.
        if let single = TypeReference(name: words[...]) {
            self = single
            return
        }
        let array = "Array of "
        if words.hasPrefix(array) {
            guard let element = TypeReference(words: String(words.dropFirst(array.count))) else { return nil }
            self = .array(of: element)
            return
        }
        var types: [TypeReference] = []
        var expectsName = true
        // Commas stand by themselves, so that "A, B and C" is `A` `,` `B` `and` `C`.
        for word in words.split(separator: " ", omittingEmptySubsequences: false) {
            // "String or Array of RichText": what follows belongs to the array.
            if word == "Array", expectsName, !types.isEmpty {
                guard let array = TypeReference(words: String(words[word.startIndex...])) else { return nil }
                types.append(array)
                expectsName = false
                break
            }
            if word == "or" || word == "and" {
                guard !types.isEmpty, !expectsName || words.contains(", \(word) ") else { return nil }
                expectsName = true
                continue
            }
            // "Float number", as the page wrote it until 5.0.
            if word == "number", types.last == .float, !expectsName { continue }
            guard expectsName else { return nil }
            let isFollowedByComma = word.hasSuffix(",")
            guard let type = TypeReference(name: isFollowedByComma ? word.dropLast() : word) else { return nil }
            types.append(type)
            expectsName = isFollowedByComma
        }
        guard !types.isEmpty, !expectsName else { return nil }
        self = types.count == 1 ? types[0] : .oneOf(types)
    }

    private init?(name: Substring) {
        switch name {
        case "String": self = .string
        case "Integer", "Int": self = .integer
        case "Float": self = .float
        case "Boolean", "Bool": self = .boolean
        case "True": self = .true
        default:
            guard let first = name.first, first.isUppercase, first.isASCII,
                name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
            else { return nil }
            self = .named(String(name))
        }
    }
}
