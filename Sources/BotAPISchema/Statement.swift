/// What a fact states, of a member, a type or a method.
public enum Statement: Hashable, Sendable, Codable {
    // Of a field or a parameter: its value.

    /// Always this value, for example, `"creator"` for `ChatMemberOwner.status`, `0` for `InaccessibleMessage.date`.
    case constant(Literal)
    /// The values it can have.
    case values(ValueList)
    /// What the server assumes if it is absent.
    case defaultValue(Literal)
    /// A default that depends on other things, in the page's words.
    case conditionalDefault(String)
    case range(NumberRange)
    case length(Length)
    /// The characters it may hold, in the page's words: "A-Z, a-z, 0-9, _ and -".
    case characters(String)
    case unit(Unit)
    case format(Format)
    /// How many bits its numbers need, for example, 52 for `User.id`, 32 for `request_id`.
    case bits(Int)
    case file(FileSources)
    /// What an empty value says that an absent one does not, in the page's words.
    case emptyMeaning(String)
    /// When an optional member must be there, in the page's words.
    case requiredIf(String)
    /// Another name that servers use for it on the wire; the page does not know it, only a correction states it.
    /// For example, `"story_id"` for `repostStory.from_story_id`.
    case alias(String)
    /// Of a type and a method too.
    case formerName(FormerName)

    // Of a type or a method.

    case discriminator(Discriminator)
    /// A value that may stand in place of the object, for example, a String for a `KeyboardButton` with text alone.
    case alternative(TypeReference)
    case group(MemberGroup)
    case result(TypeReference)
    /// Whether a method may be sent twice without harm.
    case repeatable(Bool)
}
