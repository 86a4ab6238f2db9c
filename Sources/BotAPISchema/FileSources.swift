/// Where a file may come from.
public struct FileSources: Hashable, Sendable, Codable {
    /// A file that Telegram already has.
    public var identifier: Bool
    /// A file that Telegram fetches.
    public var url: Bool
    /// A new file in the same request.
    public var upload: Bool

    public init(identifier: Bool = false, url: Bool = false, upload: Bool = false) {
        self.identifier = identifier
        self.url = url
        self.upload = upload
    }
}
