#if Testing
import Foundation

/// The URL of a webhook in its parts.
struct WebhookAddress: Hashable {
    var isSecure: Bool
    /// `user:password`, sent as Basic authorization.
    var user: String?
    var host: String
    var port: Int
    /// Path and query.
    var path: String

    /// Nil where the text is no URL; without a scheme it is https.
    init?(_ text: String) {
        var rest = text[...]
        isSecure = true
        if let mark = rest.range(of: "://") {
            switch rest[..<mark.lowerBound].lowercased() {
            case "https": isSecure = true
            case "http": isSecure = false
            default: return nil
            }
            rest = rest[mark.upperBound...]
        }
        let authority = rest.prefix { !"/?#".contains($0) }
        let tail = rest.dropFirst(authority.count).prefix { $0 != "#" }
        path = tail.hasPrefix("/") ? String(tail) : "/" + tail
        var address = authority
        if let at = address.lastIndex(of: "@") {
            user = String(address[..<at])
            address = address[address.index(after: at)...]
        }
        let hasBrackets = address.hasPrefix("[")
        let host = hasBrackets ? address.prefix { $0 != "]" }.dropFirst() : address.prefix { $0 != ":" }
        let end = address.dropFirst(host.count + (hasBrackets ? 2 : 0))
        guard !host.isEmpty, !host.contains(" ") else { return nil }
        self.host = String(host).lowercased()
        if end.isEmpty {
            port = isSecure ? 443 : 80
        } else {
            guard end.hasPrefix(":"), let number = Int(end.dropFirst()), (1...65535).contains(number) else { return nil }
            port = number
        }
    }

    /// Whether it is on this machine, which is the only place this server delivers to.
    var isLoopback: Bool { host == "localhost" || host == "::1" || host.hasPrefix("127.") }
}
#endif
