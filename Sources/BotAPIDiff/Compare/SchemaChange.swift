public import BotAPISchema

/// One difference between two schemas.
///
/// For example, `sendGift.user_id` became optional.
public struct SchemaChange: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case added(Outline)
        case removed(Outline)
        /// The name it had; the score, from 0 to 1, says how alike the two are.
        case renamed(from: String, score: Double)
        /// The subject is gone, and these took its place: `exclude_limited` became two parameters in 9.3.
        case split(into: [String])
        /// The subject is gone, and its value is now given in these places:
        /// `sendMessage.allow_sending_without_reply` in `ReplyParameters.allow_sending_without_reply`.
        case moved(to: [Subject])
        case movedToSection(String, from: String)
        /// These members stand elsewhere among their neighbours.
        case reordered([String])
        case retyped(from: TypeReference, to: TypeReference)
        case becameOptional
        case becameRequired
        case resultChanged(from: TypeReference, to: TypeReference)
        /// An object became a union of these.
        case becameUnion([TypeReference])
        /// A union of these became an object.
        case becameObject([TypeReference])
        case unionGrown([TypeReference])
        case unionShrunk([TypeReference])
        case valuesAdded([Literal])
        case valuesRemoved([Literal])
        /// What the page states of one aspect, before and after.
        case restated(Aspect, from: [Statement], to: [Statement])
        /// Only the words differ.
        case documentation
    }

    /// By its new name; by its old one if it is gone.
    public var subject: Subject
    public var kind: Kind
    /// What it does to bots on the wire.
    public var wire: Impact
    /// What it does to Swift source that uses the generated library.
    public var swift: Impact

    public init(_ subject: Subject, _ kind: Kind, wire: Impact = .none, swift: Impact = .none) {
        self.subject = subject
        self.kind = kind
        self.wire = wire
        self.swift = swift
    }
}

/// What was added or removed, in short.
public struct Outline: Hashable, Sendable {
    /// For example, `"String, optional"`, `"object with 3 fields"`, `"returns Message"`.
    public var text: String
    /// Fields, parameters or variants, one each: `"user: User"`, `"text: String, optional"`.
    public var members: [String]

    public init(_ text: String, members: [String] = []) {
        self.text = text
        self.members = members
    }

    init(_ member: Member) { self.init(member.outline) }

    init(_ type: TypeDefinition) {
        if type.isUnion {
            self.init("union of \(type.variants.count)", members: type.variants.map(\.description))
        } else if type.fields.isEmpty {
            self.init("object without fields")
        } else {
            self.init(
                "object with \(type.fields.count == 1 ? "1 field" : "\(type.fields.count) fields")",
                members: type.fields.map { "\($0.name): \($0.outline)" }
            )
        }
    }

    init(_ method: MethodDefinition) {
        self.init(
            method.result.map { "returns \($0)" } ?? "result not known",
            members: method.parameters.map { "\($0.name): \($0.outline)" }
        )
    }
}

extension Member {
    /// For example, `"Array of PhotoSize, optional"`.
    fileprivate var outline: String { isRequired ? type.description : "\(type), optional" }
}
