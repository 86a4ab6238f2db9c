import HTTPTypes

extension Endpoint {
    /// The head of a call, for example, of a POST to "https://api.telegram.org/bot<token>/test/getMe".
    ///
    /// - Throws: A ``Rejection`` of code ``Rejection/Code/endpoint`` if the base is no URL.
    func head(of method: String, _ token: BotToken, contentType: String) throws(BotError) -> HTTPRequest {
        let address = try checkedAddress()
        var fields = HTTPFields()
        fields[.contentType] = contentType
        fields[.accept] = "application/json"
        return HTTPRequest(
            method: .post, scheme: address.scheme, authority: address.authority,
            path: address.path + "/bot" + token.secret + subfolder + method, headerFields: fields
        )
    }

    /// The head of a download, for example, of a GET of "https://api.telegram.org/file/bot<token>/photos/file_1.jpg".
    ///
    /// - Throws: A ``Rejection`` of code ``Rejection/Code/path`` if the path leads elsewhere.
    func head(ofFile file: String, _ token: BotToken) throws(BotError) -> HTTPRequest {
        let address = try checkedAddress()
        guard !file.isEmpty, file.split(separator: "/", omittingEmptySubsequences: false).allSatisfy({ !["", ".", ".."].contains($0) }) else {
            throw .rejected(Rejection(.path, "\(file) is no path of a file on the server"))
        }
        return HTTPRequest(
            method: .get, scheme: address.scheme, authority: address.authority,
            path: address.path + "/file/bot" + token.secret + subfolder + file.percentEncodedPath
        )
    }

    private var subfolder: String { isTestEnvironment ? "/test/" : "/" }

    private func checkedAddress() throws(BotError) -> Address {
        guard let address else { throw .rejected(Rejection(.endpoint, "the endpoint \(baseURL) is not of the form https://host/path")) }
        return address
    }

    struct Address: Hashable, Sendable {
        let scheme: String
        let authority: String
        /// Empty, or begins with a slash.
        let path: String

        /// `nil` for what is not of the form https://host/path.
        init?(_ url: String) {
            let scheme = url.prefix { $0 != ":" }
            let rest = url.dropFirst(scheme.count)
            let authority = rest.dropFirst(3).prefix { $0 != "/" }
            guard scheme == "https" || scheme == "http", rest.hasPrefix("://"), !authority.isEmpty,
                url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x3F && $0 != 0x23 })
            else { return nil }
            self.scheme = String(scheme)
            self.authority = String(authority)
            path = String(rest.dropFirst(3 + authority.count))
        }
    }
}
