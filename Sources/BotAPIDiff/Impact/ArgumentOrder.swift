import BotAPISchema

/// The order of the arguments of a call or an initializer: required ones first, page order within.
struct ArgumentOrder {
    private let before: [String]
    private let after: [String]

    /// Those that have another name now are none: whoever passes one must change the call anyway.
    init(old: [Member], new: [Member]) {
        func arguments(_ members: [Member]) -> [String] {
            members.filter(\.isRequired).map(\.name) + members.filter { !$0.isRequired }.map(\.name)
        }
        before = arguments(old)
        after = arguments(new)
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
