/// A file to send: one that Telegram has, one that it fetches, or one that goes along with the request.
///
///     .id("AgACAgIAAxkBAAMC…")
///     .url("https://example.org/cat.jpg")
///     .path("cat.jpg")
///     .bytes(jpeg, name: "cat.jpg")
///     .stream(ByteStream(once: response.body), name: "film.mp4")
///     .local("/srv/films/film.mp4")
public struct InputFile: BotAPIValue {
    enum Content: Hashable, Sendable {
        case remote(String)
        case upload(Upload)
    }

    let content: Content

    /// A file that Telegram already has, by its `file_id`.
    public static func id(_ id: String) -> Self { Self(content: .remote(id)) }

    /// A file that Telegram fetches; up to 5 MB for photos, 20 MB for others.
    public static func url(_ url: String) -> Self { Self(content: .remote(url)) }

    /// A file on this machine, read while it is sent.
    public static func path(_ path: String, name: String? = nil) -> Self {
        let base = path.split(separator: "/").last.map { String($0) } ?? path
        return Self(content: .upload(Upload(.path(path), name: name ?? base)))
    }

    /// A file in memory; its name tells Telegram its type.
    public static func bytes(_ bytes: [UInt8], name: String) -> Self {
        Self(content: .upload(Upload(.bytes(bytes), name: name)))
    }

    /// A file that is made while it is sent.
    ///
    /// - Parameter stream: One that begins anew each time it is read can be sent again when an attempt fails; with one that can be
    ///   read once, such a call fails.
    public static func stream(_ stream: ByteStream, name: String) -> Self {
        Self(content: .upload(Upload(.stream(stream), name: name)))
    }

    /// A file on the disk of a local server, which reads it there: nothing is uploaded.
    ///
    /// A call with it is rejected unless the endpoint is local.
    ///
    /// - Parameter path: Absolute, for example, "/srv/films/film.mp4".
    public static func local(_ path: String) -> Self { Self(content: .remote("file://" + path.percentEncodedPath)) }

    /// The `file_id` or URL; `nil` for a file that is uploaded.
    public var remote: String? { if case .remote(let remote) = content { remote } else { nil } }

    public var upload: Upload? { if case .upload(let upload) = content { upload } else { nil } }

    public static var _layout: ModelLayout { .file }

    init(content: Content) { self.content = content }

    public init(_value: ModelValue?) {
        switch _value {
        case .upload(let upload): content = .upload(upload)
        case .string(let remote): content = .remote(remote)
        default: content = .remote("")
        }
    }

    public var _value: ModelValue {
        switch content {
        case .remote(let remote): .string(remote)
        case .upload(let upload): .upload(upload)
        }
    }
}

extension InputFile {
    /// A file that goes along with a request. A class, so that a field that holds one is as small as any other.
    public final class Upload: Hashable, Sendable {
        public enum Source: Sendable {
            case path(String)
            case bytes([UInt8])
            case stream(ByteStream)
        }

        public let source: Source
        /// For the server, which tells the type of the file from it.
        public let name: String

        public init(_ source: Source, name: String) {
            self.source = source
            self.name = name
        }

        /// The same file under the same name; a stream equals itself alone.
        public static func == (left: Upload, right: Upload) -> Bool {
            if left === right { return true }
            return switch (left.source, right.source) {
            case (.path(let a), .path(let b)): a == b && left.name == right.name
            case (.bytes(let a), .bytes(let b)): a == b && left.name == right.name
            case (.stream, _), (.path, _), (.bytes, _): false
            }
        }

        public func hash(into hasher: inout Hasher) { hasher.combine(name) }
    }
}

extension InputFile: CustomStringConvertible {
    /// For example, "AgACAgIAAxkBAAMC…" or "upload of cat.jpg".
    public var description: String {
        switch content {
        case .remote(let remote): remote
        case .upload(let upload): "upload of \(upload.name)"
        }
    }
}
