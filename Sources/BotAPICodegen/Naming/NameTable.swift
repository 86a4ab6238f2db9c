/// The names of all generated types, each given out once.
///
/// Names that differ by case alone count as one, since each names a file. For example, with `Chat` taken,
/// `claim("Chat", else: "ChatValues")` gives `ChatValues`, and after that `ChatValues2`.
struct NameTable: Sendable {
    private var taken: Set<String>

    init(taken: Set<String> = Set(ReservedWords.types.map { $0.lowercased() })) { self.taken = taken }

    mutating func claim(_ wanted: String, else other: String) -> SwiftIdentifier {
        let first = NameTable.typeName(wanted)
        if taken.insert(first.lowercased()).inserted { return SwiftIdentifier(first) }
        let second = NameTable.typeName(other)
        if taken.insert(second.lowercased()).inserted { return SwiftIdentifier(second) }
        var number = 2
        while !taken.insert("\(second)\(number)".lowercased()).inserted { number += 1 }
        return SwiftIdentifier("\(second)\(number)")
    }

    /// `nil` where the name is taken.
    mutating func claimExactly(_ wanted: String) -> SwiftIdentifier? {
        let name = NameTable.typeName(wanted)
        return taken.insert(name.lowercased()).inserted ? SwiftIdentifier(name) : nil
    }

    /// A name from the page as a type's name: "WebAppInfo" as it is, "sendMessage" and "web app" with capitals.
    /// Longer names than a file system takes are cut.
    static func typeName(_ text: String) -> String {
        let isClean = text.utf8.allSatisfy(\.isIdentifierByte) && text.utf8.first?.isUppercase == true
        var name = isClean ? text : Words(text).upperCamelCase
        if text.utf8.allSatisfy(\.isIdentifierByte), text.utf8.first?.isLowercase == true {
            name = text.prefix(1).uppercased() + text.dropFirst()
        }
        if name.isEmpty { name = "Unnamed" }
        if name.utf8.first?.isUppercase != true { name = "Type" + name }
        return name.cut
    }
}

/// Names inside one type: the first that asks gets a name, later ones a longer one or a number.
struct MemberNames: Sendable {
    private var taken: Set<String> = []

    mutating func claim(_ names: String...) -> SwiftIdentifier {
        for name in names {
            let identifier = SwiftIdentifier(name.cut)
            if taken.insert(identifier.name).inserted { return identifier }
        }
        let last = SwiftIdentifier((names.last ?? "").cut).name
        var number = 2
        while !taken.insert("\(last)\(number)").inserted { number += 1 }
        return SwiftIdentifier("\(last)\(number)")
    }

    /// `nil` where the name is taken.
    mutating func claimExactly(_ name: String) -> SwiftIdentifier? {
        let identifier = SwiftIdentifier(name.cut)
        return taken.insert(identifier.name).inserted ? identifier : nil
    }
}

extension String {
    /// At most 120 characters of it.
    fileprivate var cut: String { utf8.count <= 120 ? self : String(prefix(120)) }
}
