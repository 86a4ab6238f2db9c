import Foundation

/// Answers requests on a loopback port of this machine, one after another, with what it was told to answer.
final class LocalServer: Sendable {
    let port: UInt16
    private let socket: Int32
    private let requests: Requests

    /// The texts of the requests so far.
    ///
    /// `@unchecked Sendable`: `texts` is touched between `lock` and `unlock` alone.
    private final class Requests: @unchecked Sendable {
        private let lock = NSLock()
        private var texts: [String] = []
        func append(_ text: String) { lock.withLock { texts.append(text) } }
        var all: [String] { lock.withLock { texts } }
    }

    /// - Parameter answers: Whole HTTP answers, for example, `"HTTP/1.1 200 OK\r\n…"`; one for each connection.
    init(answers: [String]) throws {
        #if canImport(Glibc)
            let kind = Int32(SOCK_STREAM.rawValue)
        #else
            let kind = SOCK_STREAM
        #endif
        let socket = Foundation.socket(AF_INET, kind, 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(socket, $0, size) == 0 && listen(socket, 8) == 0 && getsockname(socket, $0, &size) == 0 }
        }
        guard isBound else { throw CocoaError(.fileWriteUnknown) }
        port = UInt16(bigEndian: address.sin_port)
        // A client that hangs up early must not end the tests.
        signal(SIGPIPE, SIG_IGN)
        let requests = Requests()
        self.socket = socket
        self.requests = requests
        Thread.detachNewThread {
            for answer in answers {
                let connection = accept(socket, nil, nil)
                guard connection >= 0 else { return }
                var text = ""
                var buffer = [UInt8](repeating: 0, count: 4096)
                while !text.contains("\r\n\r\n") {
                    let count = read(connection, &buffer, buffer.count)
                    guard count > 0 else { break }
                    text += String(decoding: buffer[..<count], as: UTF8.self)
                }
                requests.append(text)
                let bytes = Array(answer.utf8)
                var sent = 0
                while sent < bytes.count {
                    let count = bytes[sent...].withUnsafeBytes { write(connection, $0.baseAddress, $0.count) }
                    guard count > 0 else { break }
                    sent += count
                }
                close(connection)
            }
        }
    }

    var url: String { "http://127.0.0.1:\(port)/bots/api" }

    var received: [String] { requests.all }

    func stop() { close(socket) }

    static func answer(_ status: String, _ body: String, headers: String = "") -> String {
        "HTTP/1.1 \(status)\r\n\(headers)Content-Type: text/html; charset=utf-8\r\nContent-Length: \(body.utf8.count)\r\nConnection: close\r\n\r\n\(body)"
    }
}
