import Foundation
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Takes one connection on 127.0.0.1, reads one request, answers, and hangs up.
final class LoopbackServer: Sendable {
    let port: UInt16
    private let socketDescriptor: Int32
    private let received: AsyncStream<String>

    struct NoSocket: Error {}

    init(answer: String) throws {
        #if canImport(Glibc)
        let kind = Int32(SOCK_STREAM.rawValue)
        #else
        let kind = Int32(SOCK_STREAM)
        #endif
        let descriptor = socket(AF_INET, kind, 0)
        guard descriptor >= 0 else { throw NoSocket() }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                bind(descriptor, generic, length) == 0 && listen(descriptor, 1) == 0 && getsockname(descriptor, generic, &length) == 0
            }
        }
        guard bound else { throw NoSocket() }
        socketDescriptor = descriptor
        port = UInt16(bigEndian: address.sin_port)
        let (stream, continuation) = AsyncStream<String>.makeStream()
        received = stream
        guard !answer.isEmpty else {
            continuation.finish()
            return
        }
        Thread.detachNewThread {
            let connection = accept(descriptor, nil, nil)
            var request = "", buffer = [UInt8](repeating: 0, count: 65_536)
            while connection >= 0 && !Self.isComplete(request) {
                let count = recv(connection, &buffer, buffer.count, 0)
                if count <= 0 { break }
                request += String(decoding: buffer[..<count], as: UTF8.self)
            }
            _ = send(connection, answer, answer.utf8.count, 0)
            _ = shutdown(connection, Int32(2))
            _ = Self.hangUp(connection)
            continuation.yield(request)
            continuation.finish()
        }
    }

    /// What was received.
    var request: String { get async { for await request in received { return request }; return "" } }

    /// Nobody listens at the port any more.
    func close() -> UInt16 {
        Self.hangUp(socketDescriptor)
        return port
    }

    @discardableResult
    private static func hangUp(_ descriptor: Int32) -> Int32 {
        #if canImport(Glibc)
        Glibc.close(descriptor)
        #elseif canImport(Musl)
        Musl.close(descriptor)
        #else
        Darwin.close(descriptor)
        #endif
    }

    private static func isComplete(_ request: String) -> Bool {
        guard let end = request.range(of: "\r\n\r\n") else { return false }
        let head = request[..<end.lowerBound].lowercased()
        let length = head.components(separatedBy: "content-length: ").dropFirst().first?.prefix { $0.isNumber }
        return request[end.upperBound...].utf8.count >= Int(length ?? "0") ?? 0
    }
}
