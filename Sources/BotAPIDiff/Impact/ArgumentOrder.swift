import BotAPISchema

/// The order of the arguments of a call or an initializer: required ones first, page order within.
struct ArgumentOrder {
    private let before: [String]
    private let after: [String]

    /// `former`: new name → old name.
    init(old: [Member], new: [Member], former: [String: String]) {
        func arguments(_ members: [Member], _ name: (Member) -> String) -> [String] {
            members.filter(\.isRequired).map(name) + members.filter { !$0.isRequired }.map(name)
        }
        before = arguments(old, \.name)
        after = arguments(new) { former[$0.name] ?? $0.name }
    }

    /// Whether the arguments that both have stand in the same order.
    var isKept: Bool {
        let common = Set(before).intersection(after)
        return before.filter(common.contains) == after.filter(common.contains)
    }

    func impact(isCall: Bool, isSent: Bool) -> Impact {
        let moved = PageOrder.moved(from: before, to: after).joined(separator: ", ")
        let reason = "the order of arguments changes for those who pass \(moved)"
        if isCall { return .breaking(reason, at: .call) }
        return isSent ? .breaking(reason, at: .initializer) : .risky(reason, at: .initializer)
    }
}
