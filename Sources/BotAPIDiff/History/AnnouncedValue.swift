public import BotAPISchema

/// A value of a member that a version is said to have brought.
///
/// For example, `"date_time"` of `MessageEntity.type` in 9.5.
public struct AnnouncedValue: Hashable, Sendable {
    /// For example, `"MessageEntity.type"`, `"sendDice.emoji"`.
    public var member: String
    public var value: Literal

    public init(_ value: Literal, of member: String) {
        self.member = member
        self.value = value
    }
}

extension Changelog {
    /// What its releases say, by version; a release that says it of no member of these is left out.
    public var announcedValues: [String: Set<AnnouncedValue>] {
        var announced: [String: Set<AnnouncedValue>] = [:]
        for release in releases {
            guard let version = release.version else { continue }
            for case .valuesAdded(let values, let member, let owner) in release.items.flatMap(\.claims) {
                announced[version, default: []].formUnion(values.map { AnnouncedValue(.string($0), of: "\(owner).\(member)") })
            }
        }
        return announced
    }
}
