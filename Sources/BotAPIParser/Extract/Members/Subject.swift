import BotAPISchema

/// The member whose description is read, as far as the rules ask for it.
struct Subject {
    let name: String
    let owner: String
    let isParameter: Bool
    let isRequired: Bool
    let type: TypeReference
    /// The type of the values that the description speaks of: the element of an array.
    let element: TypeReference

    init(_ member: Member, in owner: String, isParameter: Bool) {
        name = member.name
        self.owner = owner
        self.isParameter = isParameter
        isRequired = member.isRequired
        type = member.type
        var element = member.type
        while case .array(of: let inner) = element { element = inner }
        self.element = element
    }

    var isArray: Bool { if case .array = type { true } else { false } }
    var isString: Bool { type == .string }
    var isInteger: Bool { type == .integer }
    var isNumber: Bool { type == .integer || type == .float }
    var isBoolean: Bool { type == .boolean || type == .true }
}
