/// The page's own list of changes, held against the differences found.
public struct CrossCheck: Hashable, Sendable {
    public var lines: [String] { [] }
}
