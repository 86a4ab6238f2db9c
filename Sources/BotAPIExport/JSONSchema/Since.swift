import BotAPISchema

/// The version that each name is there since, printed as `x-since`.
///
/// For example, `"7.2"` for `BusinessConnection` and for `Message.business_connection_id`.
public struct Since: Sendable {
    private var version: @Sendable (_ name: String, _ member: String?) -> String?

    /// `nil` for what is not known. A member is a field of the type or a parameter of the method that the name belongs to.
    public init(_ version: @escaping @Sendable (_ name: String, _ member: String?) -> String?) { self.version = version }

    /// Nothing is known.
    public static var unknown: Since { Since { _, _ in nil } }

    func entries(_ name: String, _ member: String? = nil) -> [JSONNode.Entry] {
        version(name, member).map { [.init("x-since", .string($0))] } ?? []
    }
}
