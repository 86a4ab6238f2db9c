/// How the variants of a union are told apart on the wire.
public enum Discriminator: Hashable, Sendable, Codable {
    /// Every variant has its own value of one field, for example, `ChatMember` by `status`: `"creator"` is `ChatMemberOwner`.
    case field(String, values: [Tag])
    /// A variant is known by its required fields; the first one whose fields are all there is meant.
    /// For example, `InputMessageContent`: a venue before a location, whose fields are a part of the venue's.
    case requiredFields([Shape])
    /// Values repeat, and required fields decide among the variants that share one.
    /// For example, `InlineQueryResult`: `"audio"` with `audio_file_id` is the cached one.
    case fieldThenRequiredFields(String, values: [Tag], shapes: [Shape])
    /// The variant whose field is this number, else the other one: `MaybeInaccessibleMessage` by `date == 0`.
    case number(field: String, equals: Int, variant: String, otherwise: String)

    public struct Tag: Hashable, Sendable, Codable {
        public var value: String
        public var variant: String

        public init(_ value: String, _ variant: String) {
            self.value = value
            self.variant = variant
        }
    }

    public struct Shape: Hashable, Sendable, Codable {
        public var variant: String
        public var fields: [String]

        public init(_ variant: String, fields: [String]) {
            self.variant = variant
            self.fields = fields
        }
    }
}
