/// A button that the server would refuse, found when it is made.
public enum KeyboardError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Callback data of other than 1 to 64 bytes of UTF-8; `text` is that of the button.
    case callbackDataLength(bytes: Int, text: String)
    /// A text to copy of other than 1 to 256 characters (Unicode scalars); `text` is that of the button.
    case copiedTextLength(scalars: Int, text: String)

    /// For example, "the callback data of button "OK" has 65 bytes, not 1 to 64".
    public var description: String {
        switch self {
        case .callbackDataLength(let bytes, let text): "the callback data of button \"\(text)\" has \(bytes) bytes, not 1 to 64"
        case .copiedTextLength(let scalars, let text): "the text that button \"\(text)\" copies has \(scalars) characters, not 1 to 256"
        }
    }
}
