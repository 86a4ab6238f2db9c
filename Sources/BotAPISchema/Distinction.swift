/// How the types of a choice are told apart on the wire, and whether they can be.
///
/// For example, in `RichText` a string and an array are known by their JSON, and the objects by their `type`.
public struct Distinction: Hashable, Sendable {
    /// What JSON shows before anything is looked into.
    public enum Kind: String, Hashable, Sendable {
        case string, number, boolean, array, object
    }

    /// A type that is no object, and the kind that it is known by.
    public struct Plain: Hashable, Sendable {
        public var kind: Kind
        public var type: TypeReference

        public init(kind: Kind, type: TypeReference) {
            self.kind = kind
            self.type = type
        }
    }

    /// Two types of the choice that some JSON fits both of.
    public struct Pair: Hashable, Sendable, CustomStringConvertible {
        public var first: TypeReference
        public var second: TypeReference

        public init(_ first: TypeReference, _ second: TypeReference) {
            self.first = first
            self.second = second
        }

        public var description: String { "\(first) and \(second)" }
    }

    /// Strings, numbers, Booleans and arrays, in the order of the choice.
    public var plain: [Plain] = []
    /// The names of the objects and unions among the types, in the order of the choice.
    public var objects: [String] = []
    /// How the objects are told apart; `nil` where there is one or none, or where they cannot be.
    public var discriminator: Discriminator?
    /// Empty where every value belongs to one type only.
    public var alike: [Pair] = []

    public init(plain: [Plain] = [], objects: [String] = [], discriminator: Discriminator? = nil, alike: [Pair] = []) {
        self.plain = plain
        self.objects = objects
        self.discriminator = discriminator
        self.alike = alike
    }

    /// Whether every two types can be told apart.
    public var isProven: Bool { alike.isEmpty }
}
