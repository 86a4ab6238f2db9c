import BotAPISchema

/// References and members as Swift types.
struct TypeTranslator: Sendable {
    let names: TypeNames
    let values: ValueLists
    let unions: UnnamedUnions

    /// The type of a field or a parameter, without its optionality.
    func type(of member: Member, in owner: String, diagnostics: inout Diagnostics) -> SwiftType {
        if let list = values.type(of: owner, member) { return wrap(list, like: member.type) }
        let scalar = self.type(of: member.type, owner: owner, member: member.name, line: member.line, diagnostics: &diagnostics)
        switch scalar.element {
        case .int where member.unit == .unixTime: return wrap(.unixTime, like: member.type)
        case .int where member.unit == .seconds: return wrap(.seconds, like: member.type)
        case .string where member.takesUploads: return wrap(.inputFile, like: member.type)
        default: return scalar
        }
    }

    /// - Parameter member: Empty for a result.
    func type(
        of reference: TypeReference, owner: String, member: String, line: Int, diagnostics: inout Diagnostics
    ) -> SwiftType {
        switch reference {
        case .string: return .string
        case .integer: return .int
        case .float: return .double
        case .boolean, .true: return .bool
        case .named(let name):
            if let type = names.types[name] { return type }
            let place = member.isEmpty ? owner : "\(owner).\(member)"
            diagnostics.warning("\(place): \(name) is not defined on this page; expected a type with a table or a list; its values stay JSON", line: line)
            return .json
        case .array(of: let element):
            return .array(of: type(of: element, owner: owner, member: member, line: line, diagnostics: &diagnostics))
        case .oneOf(let types):
            if Set(types) == [.integer, .string] { return .chatID }
            if Set(types) == [.named(RuntimeNames.inputFile), .string] { return .inputFile }
            if types.count == 1 {
                return type(of: types[0], owner: owner, member: member, line: line, diagnostics: &diagnostics)
            }
            if let union = unions.type(of: types, owner: owner, member: member) { return union }
            diagnostics.warning("\(owner).\(member): two different sets of types; expected one; values of \(reference) stay JSON", line: line)
            return .json
        }
    }

    private func wrap(_ type: SwiftType, like reference: TypeReference) -> SwiftType {
        if case .array(of: let inner) = reference { .array(of: wrap(type, like: inner)) } else { type }
    }
}
