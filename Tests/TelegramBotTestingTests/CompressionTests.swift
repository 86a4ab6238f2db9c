#if Testing
import Foundation
import TelegramBotTesting
import Testing

@Suite("Compressed requests", .timeLimit(.minutes(1)))
struct CompressionTests {
    private static let numbers = (0..<120).map { String($0 * 7) }.joined(separator: ",")

    @Test("gzip and deflate are read, whichever way they pack", arguments: [
        ("gzip", "H4sIAAAAAAACA6tWSs5ILInPTFGyMjHSUSpJrShRslLKSM3JyVcYJYkhlWoBuLW5BUQBAAA=", "text", String(repeating: "hello ", count: 50)),
        ("deflate", "eJyrVkrOSCyJz0xRsjIx0lEqSa0oUbJSykjNyclXGCWJIZVqAQoCdYQ=", "text", String(repeating: "hello ", count: 50)),
        ("deflate", "eAEBCQD2/3sibiI6WzFdfQ2SAs4=", "n", "[1]"),
        ("GZIP", "H4sIAAAAAAACAx2Ru3EYQQzFelH8guWfdCsataAGNO7dkANEh9tdEj8f3x9/Pp9GlnKTr6KUrjxVq0PDx9GmznQreyUzh5N5yyL49QFHVMraAG/wFm/xruUvOP/ByJ27gsti5Vnycjh54w3e4i3epeIZ8CorhTucIlqRwUsfjKLxBm/wFu/w7pSvlRaM82CUkco0WGUxZjNn4w3e4h3ejeqlygxW5aUKBxaSrapgMQ/wBm/xFu9K/RxObWzOg+09GHWmugxW3XiDN3iLd78rZsdvNDQYIgwVhgxDhyHEUGJ+U/xvgUeNIcfQY+mx9Fh6LD024uvvP6LmuyHWAQAA", "n", "[" + numbers + "]"),
    ])
    func packed(coding: String, base64: String, name: String, value: String) async throws {
        let body = try #require(Data(base64Encoded: base64))
        try await FakeBotAPI.withServer { (api) async throws in
            await api.answer("newMethod", with: .result(true))
            let head = "POST /bot\(api.token)/newMethod HTTP/1.1\r\nContent-Type: application/json\r\nContent-Encoding: \(coding)\r\n"
            let response = try await api.send(Array((head + "Content-Length: \(body.count)\r\n\r\n").utf8) + Array(body))
            #expect(response.status == 200)
            #expect(await api.calls.first?[name]?.text == value)
        }
    }

    @Test("What does not unpack is 400", arguments: [[], [1, 2, 3, 4], [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0, 7, 7], [0x78, 0x9C, 0xFF]] as [[UInt8]])
    func broken(bytes: [UInt8]) async throws {
        try await FakeBotAPI.withServer { (api) async throws in
            let head = "POST /bot\(api.token)/getMe HTTP/1.1\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"
            let chunk = bytes.isEmpty ? [] : Array("\(String(bytes.count, radix: 16))\r\n".utf8) + bytes + [0x0D, 0x0A]
            #expect(try await api.send(Array(head.utf8) + chunk + Array("0\r\n\r\n".utf8)).status == 400)
        }
    }
}
#endif
