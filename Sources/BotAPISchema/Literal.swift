/// A value written on the page.
public enum Literal: Hashable, Sendable, Codable {
    case string(String)
    case integer(Int)
    case double(Double)
    case boolean(Bool)
    /// The default is an object of this type, for example, `BotCommandScopeDefault`.
    case type(String)
}
