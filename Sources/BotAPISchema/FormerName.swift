/// A name that something had, and that is kept for old source; the page does not know it.
///
/// For example, `thumb` for `Sticker.thumbnail`, `kickChatMember` for `banChatMember`.
public struct FormerName: Hashable, Sendable, Codable {
    public var name: String
    /// The version that no longer has it, for example, `"6.6"`.
    public var removed: String
    /// What it was, where there is an array of these now: Integer for `correct_option_id`, the first of `correct_option_ids`.
    public var type: TypeReference?

    public init(_ name: String, removed: String, type: TypeReference? = nil) {
        self.name = name
        self.removed = removed
        self.type = type
    }
}

extension [Fact] {
    /// In their order.
    public var formerNames: [FormerName] { compactMap { if case .formerName(let former) = $0.statement { former } else { nil } } }
}

extension Schema {
    /// What a former name stands for: `banChatMember` for `kickChatMember`, `Sticker.thumbnail` for `Sticker.thumb`,
    /// `banChatMember.user_id` for `kickChatMember.user_id`. In any case of letters; `nil` for what is no former name.
    public func presentName(of name: String) -> String? {
        let parts = name.lowercased().split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let owners = types.map { ($0.name, $0.facts, $0.fields) } + methods.map { ($0.name, $0.facts, $0.parameters) }
        guard let owner = owners.first(where: { $0.0.lowercased() == parts[0] }) ?? owners.first(where: { $0.1.formerly(parts[0]) }) else { return nil }
        var present = owner.0
        if parts.count > 1 {
            let members = owner.2
            guard let member = members.first(where: { $0.name.lowercased() == parts[1] }) ?? members.first(where: { $0.facts.formerly(parts[1]) })
            else { return nil }
            present += ".\(member.name)"
        }
        return present.lowercased() == name.lowercased() ? nil : present
    }
}

extension [Fact] {
    /// - Parameter name: In small letters.
    fileprivate func formerly(_ name: Substring) -> Bool { formerNames.contains { $0.name.lowercased() == name } }
}
