/// A file of the generated library.
public struct GeneratedFile: Hashable, Sendable {
    /// Relative to the output folder, for example, `"Types/Message.swift"`.
    public var path: String
    public var text: String

    public init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}
