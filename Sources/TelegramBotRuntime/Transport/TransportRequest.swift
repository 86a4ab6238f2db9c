public import HTTPTypes

/// A request as a transport sends it.
public struct TransportRequest: Sendable {
    /// Verb, address and headers. The path holds the token: do not log it.
    public var head: HTTPRequest
    /// No bytes for a GET.
    public var body: TransportBody
    /// From now until the answer is there; of an answer that is streamed, until its head is, and from one chunk to the next.
    public var timeout: Duration

    public init(head: HTTPRequest, body: TransportBody = .empty, timeout: Duration = .seconds(60)) {
        self.head = head
        self.body = body
        self.timeout = timeout
    }

    /// Where it goes, for example, "https://api.telegram.org/bot<token>/getMe". Do not log it either.
    public var url: String {
        var url = head.scheme ?? "https"
        url += "://"
        url += head.authority ?? ""
        url += head.path ?? "/"
        return url
    }

    /// For example, "sendMessage", or the path of a file: all that may be shown of the address.
    public var name: String {
        let path = head.path ?? ""
        guard let token = path.range(of: "/bot") else { return "" }
        let rest = path[token.upperBound...].drop { $0 != "/" }.dropFirst()
        return String(rest.hasPrefix("test/") ? rest.dropFirst(5) : rest)
    }
}

extension TransportRequest: CustomStringConvertible, CustomReflectable {
    /// For example, "POST sendMessage".
    public var description: String { "\(head.method.rawValue) \(name)" }

    /// Everything but the address, for its token.
    public var customMirror: Mirror {
        Mirror(self, children: ["name": name, "headers": head.headerFields, "body": body, "timeout": timeout])
    }
}

extension String {
    /// The first place of a text, without Foundation.
    fileprivate func range(of text: String) -> Range<Index>? {
        var rest = self[...]
        while let start = rest.firstIndex(of: text[text.startIndex]) {
            if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
            rest = self[index(after: start)...]
        }
        return nil
    }
}
