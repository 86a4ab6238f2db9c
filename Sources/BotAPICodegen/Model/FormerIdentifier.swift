/// What a declaration was called before, kept for old source.
///
/// For example, `KickChatMember` of `BanChatMember`, `thumb` of `thumbnail`.
struct FormerIdentifier: Hashable, Sendable {
    var name: SwiftIdentifier
    /// Whether it was one of what is an array now: `correctOptionID` is the first of `correctOptionIDs`.
    var isFirst = false
    /// The version that no longer has it.
    var removed: String
}
