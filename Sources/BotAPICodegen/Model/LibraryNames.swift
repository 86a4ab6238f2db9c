/// The names that the page's things have in the generated library.
public struct LibraryNames: Hashable, Sendable {
    /// By type, for example, `"ProtocolObject"` for `"Protocol"`.
    public private(set) var types: [String: String] = [:]
    /// By method, with the labels of all arguments: `"sendGift(giftID:userID:)"` for `"sendGift"`.
    public private(set) var calls: [String: String] = [:]
    /// By owner and member, for example, `"giftID"` for `"sendGift.gift_id"`.
    public private(set) var members: [String: String] = [:]

    mutating func add(_ name: SwiftIdentifier, ofType type: String) { types[type] = name.code }

    mutating func add(_ request: Request) {
        let labels = request.structure.arguments.map { "\($0.name.name):" }.joined()
        calls[request.method] = "\(request.call.name.code)(\(labels))"
        addMembers(of: request.structure, owner: request.method)
    }

    mutating func addMembers(of structure: Structure, owner: String) {
        for property in structure.properties { members["\(owner).\(property.field)"] = property.name.name }
    }
}
