/// What a text holds.
public enum Format: String, Hashable, Sendable, Codable {
    case url
    case httpsURL
    case emailAddress
    /// JSON in a string, for example, `provider_data`.
    case json
    /// In request bodies that are forms, the value is sent as JSON text.
    case jsonSerialized
    /// An identifier of a chat or a `@username`.
    case chatID
    case username
    case base64
    case bcp47, iso639, iso3166, iso4217
    case date
    case mimeType
}
