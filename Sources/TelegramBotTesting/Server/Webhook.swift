#if Testing
/// The webhook of one bot: what was set, and how its deliveries stand.
final class Webhook {
    /// What setWebhook said.
    struct Settings: Hashable {
        var url = ""
        var hasCertificate = false
        var maxConnections: Int64 = 0
        var ipAddress = ""
        var secret = ""
    }

    /// Where the delivery of one update stands.
    struct Delivery {
        var delay = 1
        var failures = 0
        var wakes: Duration
    }

    let settings: Settings
    let address: WebhookAddress
    let id: UInt64

    var deliveries: [Int64: Delivery] = [:]
    /// Keys with an update under way; what has no key is under its id, negated.
    var busy: Set<Int64> = []
    var idle: [WebhookConnection] = []
    var connections = 0
    var nextConnection = Duration.zero
    /// Nil until an update was taken.
    var lastSuccess: Duration?
    var firstGone: Duration?
    var lastError: (date: Int64, message: String)?
    var timer: Task<Void, Never>?

    init(_ settings: Settings, _ address: WebhookAddress, id: UInt64) {
        self.settings = settings
        self.address = address
        self.id = id
    }

    func close() {
        timer?.cancel()
        for connection in idle { connection.close() }
        idle = []
    }

    /// The head and body of one delivery.
    func request(_ update: UpdateQueue.Entry) -> [UInt8] {
        var text = "POST \(address.path) HTTP/1.1\r\nHost: \(address.host)\r\n"
        if let user = address.user { text += "Authorization: Basic \(Self.base64(Array(user.utf8)))\r\n" }
        if !settings.secret.isEmpty { text += "X-Telegram-Bot-Api-Secret-Token: \(settings.secret)\r\n" }
        let body = update.bytes
        text += "Content-Type: application/json\r\nContent-Length: \(body.count)\r\nConnection: keep-alive\r\n"
        text += "Accept-Encoding: gzip, deflate\r\n\r\n"
        return Array(text.utf8) + body
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        var text = ""
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for place in 0..<4 {
                text += place > group.count ? "=" : String(letters[value >> (18 - 6 * place) & 63])
            }
        }
        return text
    }
}
#endif
