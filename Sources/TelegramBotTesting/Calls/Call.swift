#if Testing
/// One call of a method as the server understood it.
public struct Call: Sendable {
    /// Where a call came from.
    public enum Origin: Sendable, Hashable {
        case request
        /// The body of a webhook's answer.
        case webhookAnswer
    }

    /// How the content of the request was written; parameters of the URL may come on top.
    public enum Encoding: String, Sendable, Hashable {
        case none, form, json, multipart
        /// Content of another type, which the server takes for a file named `file`.
        case file
    }

    /// The method by its published name, or as it was sent where none is published.
    public let method: String
    /// The bot's token, without `/test`.
    public let token: String
    /// Whether it went to `/test/`.
    public let isTestEnvironment: Bool
    /// A request of its own, or the body of a webhook's answer.
    public let origin: Origin
    /// `GET` or `POST`; empty for a webhook's answer.
    public let verb: String
    /// Names in lower case.
    public let headers: [(name: String, value: String)]
    /// How the content was written.
    public let encoding: Encoding
    /// From the URL and from the content, in the order they came.
    public let parameters: Parameters
    /// In the order they came, 50 at most.
    public let files: [UploadedFile]
    /// Why a JSON body was read only in part, or nil.
    public let jsonFailure: String?
    /// Time of the server's clock since it started.
    public let time: Duration
    /// Counts connections from 1; 0 for a webhook's answer.
    public let connection: Int

    /// The parameter of that name; of several the first.
    public subscript(name: String) -> Parameter? { parameters[name] }

    /// The first value of a header, whatever the case of its name.
    public func header(_ name: String) -> String? { headers.first { $0.name == name.lowercased() }?.value }

    /// The first file of that part name.
    public func file(_ field: String) -> UploadedFile? { files.first { $0.field == field } }

    /// The file that `attach://name` refers to, or nil where the text is no such reference or no such part came.
    public func file(attachedBy reference: String) -> UploadedFile? {
        guard reference.hasPrefix("attach://") else { return nil }
        return file(String(reference.dropFirst("attach://".count)))
    }

    /// What a file parameter means: a file of this request, or a file id or URL.
    public enum Input: Sendable, Hashable {
        case uploaded(UploadedFile)
        case reference(String)
        case missing
    }

    /// Resolves a file parameter as the server does: `attach://name` is the part of that name, any other text is an id
    /// or URL (of no use where only uploads are taken), no text is the part named like the parameter.
    public func input(_ name: String, uploadsOnly: Bool = false) -> Input {
        let value = parameters[name]?.text ?? ""
        if value.hasPrefix("attach://") { return file(attachedBy: value).map(Input.uploaded) ?? .missing }
        if !value.isEmpty, !uploadsOnly { return .reference(value) }
        return file(name).map(Input.uploaded) ?? .missing
    }
}
#endif
