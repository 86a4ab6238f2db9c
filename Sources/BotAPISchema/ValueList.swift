/// The values of a member, in page order.
public struct ValueList: Hashable, Sendable, Codable {
    public var values: [Literal]
    /// A list that is defined once for many members, for example, `"ParseMode"`.
    public var name: String?
    /// Whether the page gives the values as examples or leaves room for others.
    public var isOpen: Bool

    public init(_ values: [Literal], name: String? = nil, isOpen: Bool = false) {
        self.values = values
        self.name = name
        self.isOpen = isOpen
    }
}
