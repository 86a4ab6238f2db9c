/// A verb and what it is about: "Added the class SharedUser" and "replaced the field user_ids in the class UsersShared
/// with the field users" are two.
struct ClaimClause {
    enum Verb { case none, add, replace, rename, remove, mark, become, allow, limit, change }

    enum Kind { case type, method, field, parameter, value, other }

    /// Names of one kind: "to the classes Gift and UniqueGift".
    struct Group {
        /// "to", "in", "with", …; `nil` for the object of the verb.
        var preposition: String?
        var kind: Kind?
        var names: [String]
        /// "plus two new objects, StickerSet and MaskPosition": not more owners of what came before.
        var isNew = false

        /// By its noun, else by the look of its names.
        var resolvedKind: Kind {
            if let kind { return kind }
            guard let name = names.first, let first = name.first else { return .other }
            if first.isUppercase { return .type }
            return !name.contains("_") && name.contains(where: \.isUppercase) ? .method : .field
        }

        var isEntity: Bool { resolvedKind == .type || resolvedKind == .method }
        var isMember: Bool { resolvedKind == .field || resolvedKind == .parameter }
    }

    var verb: Verb
    var groups: [Group] = []
    var quoted: [String] = []
    /// "the MessageEntity type “date_time”": what follows are values of its field `type`.
    var valueOwner: String?
    var numbers: [Int] = []
    /// "it", which stands for the entity named last.
    var mentionsIt = false
    var saysOptional = false
    var saysRequired = false
    /// "the type of the parameter options", "the return type of the method getChat".
    var saysType = false

    static func verb(_ word: String) -> Verb? {
        switch word {
        case "added", "adding", "new", "represented": .add
        case "replaced": .replace
        case "renamed": .rename
        case "removed": .remove
        case "marked": .mark
        case "became", "become", "becomes": .become
        case "allowed": .allow
        case "increased", "decreased", "raised", "lowered", "limited": .limit
        case "changed": .change
        case "introduced", "supported", "improved", "fixed", "hardened": Verb.none
        default: nil
        }
    }

    static func kind(_ word: String) -> Kind? {
        switch word {
        case "class", "classes", "type", "types", "object", "objects", "subclass", "subclasses", "errors": .type
        case "method", "methods", "request", "requests": .method
        case "field", "fields", "privilege", "privileges": .field
        case "parameter", "parameters": .parameter
        case "value", "values": .value
        case "event", "events": .other
        default: nil
        }
    }

    /// Whether the grammar knows the word, so that it is no name without a mark.
    static func isKnown(_ word: String) -> Bool {
        verb(word) != nil || kind(word) != nil || prepositions.contains(word) || articles.contains(word) || explanations.contains(word)
            || ["and", "or", "plus", "it", "its", "now", "are", "is", "been", "were", "was", "became", "become", "becomes", "optional", "required"].contains(word)
    }

    static let prepositions: Set<String> = ["to", "in", "of", "from", "for", "with", "as"]
    /// Words that stand between a verb or a preposition and a noun.
    static let articles: Set<String> = [
        "the", "a", "an", "all", "new", "two", "three", "following", "possible", "administrator", "by", "also", "its", "old",
    ]
    /// What follows explains, and announces nothing.
    static let explanations: Set<String> = [
        "representing", "describing", "which", "that", "allowing", "containing", "simplifying", "if", "so", "when", "where",
        "because", "can", "may", "without", "using", "instead", "about", "introducing", "specifying", "via", "through", "once",
    ]
}
