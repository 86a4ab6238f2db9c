#if Testing
/// How much of what a request may hold. Sizes are in bytes.
enum Limits {
    /// Text parameters; in multipart each part is held against what is left of it by query strings and forms.
    static let parameters = 1 << 20
    /// The head of the request, with the heads of its parts.
    static let headers = 256 << 10
    static let files = 50
    static let boundary = 70
    static let file: Int64 = 4000 << 20
    static let content = Int64(UInt32.max)
    /// Updates in one answer to getUpdates.
    static let updates = 1 << 22
    static let certificate = 3 << 20
}
#endif
