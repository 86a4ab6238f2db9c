#if Testing
@testable import TelegramBotTesting
import Testing

@Suite("Multipart")
struct MultipartTests {
    private func call(_ body: [UInt8], type: String = multipartType) async throws -> Call {
        try await FakeBotAPI.withServer { api in
            await api.answer("newMethod", with: .result(true))
            #expect(try await api.post("newMethod", type: type, body).status == 200)
            return try #require(await api.calls.first)
        }
    }

    @Test("A part with a file name is a file, one without is a parameter, a form in a part is its parameters")
    func parts() async throws {
        let call = try await call(
            multipart(
                ("Content-Disposition: form-data; name=\"chat_id\"", "42"),
                ("Content-Disposition: form-data; name=\"ignored\"\r\nContent-Type: application/x-www-form-urlencoded", "a=1&b=+2"),
                ("Content-Disposition: form-data; name=photo; filename=a.jpg\r\nContent-Type: image/jpeg", "\r\n--Y\r\n"),
                ("Content-Disposition: form-data; name=\"empty\"; filename=\"\"", ""),
                ("CONTENT-DISPOSITION:form-data;name=\"typed\"\r\nContent-Type: image/png", "not a file")))
        #expect(call.parameters.all.map(\.name) == ["chat_id", "a", "b", "typed"])
        #expect(call.parameters.all.map(\.value.text) == ["42", "1", " 2", "not a file"])
        #expect(call.files.map(\.field) == ["photo", "empty"])
        #expect(call.file("photo")?.bytes == Array("\r\n--Y\r\n".utf8))
        #expect(call.file("photo")?.contentType == "image/jpeg")
        #expect(call.file("empty")?.name == "")
        #expect(call.file("empty")?.size == 0)
        #expect(call.encoding == .multipart)
    }

    @Test("A file name is unescaped, then percent-decoded", arguments: [
        (#""a.jpg""#, "a.jpg"), (#""a\"b\\c.txt""#, #"a"b\c.txt"#), (#""100%41.txt""#, "100A.txt"), (#""100%.txt""#, "100%.txt"),
        (#""100%2541.txt""#, "100%41.txt"), (#""é;ü.txt""#, "é;ü.txt"), (#""%22%0D.txt""#, "\"\r.txt"), ("plain name.txt", "plain name.txt"),
        (#""a+b""#, "a+b"),
    ])
    func fileNames(written: String, name: String) async throws {
        let call = try await call(multipart(("Content-Disposition: form-data; name=\"f\"; filename=\(written)", "x")))
        #expect(call.files.map(\.name) == [name])
    }

    @Test("Field names are decoded in the same way")
    func fieldNames() async throws {
        let call = try await call(multipart(("Content-Disposition: form-data; name=\"a%20\\\"b\"", "x")))
        #expect(call.parameters.names == ["a \"b"])
    }

    @Test("attach:// leads to the part of that name, from a parameter and from inside JSON")
    func attach() async throws {
        let call = try await call(
            multipart(
                ("Content-Disposition: form-data; name=\"photo\"", "attach://p1"),
                ("Content-Disposition: form-data; name=\"media\"", #"[{"type":"photo","media":"attach://p1"}]"#),
                ("Content-Disposition: form-data; name=\"id\"", "AgAD"),
                ("Content-Disposition: form-data; name=\"lost\"", "attach://nowhere"),
                ("Content-Disposition: form-data; name=\"p1\"; filename=\"1.jpg\"", "one"),
                ("Content-Disposition: form-data; name=\"video\"; filename=\"2.mp4\"", "two")))
        #expect(call.input("photo") == .uploaded(try #require(call.file("p1"))))
        #expect(call.input("video") == .uploaded(try #require(call.file("video"))))
        #expect(call.input("id") == .reference("AgAD"))
        #expect(call.input("id", uploadsOnly: true) == .missing)
        #expect(call.input("lost") == .missing)
        #expect(call.input("nothing") == .missing)
        #expect(call.file(attachedBy: call["media"]?.json?[0]?["media"]?.string ?? "")?.bytes == Array("one".utf8))
    }

    @Test("Heads of parts that cannot be read are 400 without a body", arguments: [
        "Content-Disposition: attachment; name=\"a\"", "Content-Disposition: form-data; name=\"a", "Content-Type: text/plain",
        "Content-Disposition: form-data; filename=\"a\"", "Content-Disposition: form-data; name=\"a\" x", "no colon",
    ])
    func badHeads(head: String) async throws {
        try await FakeBotAPI.withServer { api in
            let response = try await api.post("getMe", type: multipartType, multipart((head, "x")))
            #expect(response.status == 400)
            #expect(response.headers["content-length"] == "0")
        }
    }

    @Test("What stands before the first boundary and after the last one is passed over")
    func prologueAndEpilogue() async throws {
        let body = Array("before\r\n".utf8) + multipart(("Content-Disposition: form-data; name=\"a\"", "1")) + Array("after --X".utf8)
        #expect(try await call(body).parameters.names == ["a"])
    }

    @Test("The boundary is quoted or bare, with other attributes round it", arguments: [
        "multipart/form-data; boundary=\"X\"", "Multipart/Form-Data; charset=utf-8; boundary=X; a=b", "multipart/form-data;BOUNDARY=X",
    ])
    func boundaries(type: String) async throws {
        let body = multipart(("Content-Disposition: form-data; name=\"a\"", "1"))
        #expect(try await call(body, type: type).parameters.names == ["a"])
    }

    @Test("However the bytes are cut, the same is read", arguments: [1, 2, 3, 7, 64])
    func pieces(size: Int) throws {
        let body = multipart(
            ("Content-Disposition: form-data; name=\"text\"", "a\r\n-\r\n--b"),
            ("Content-Disposition: form-data; name=\"f\"; filename=\"f.bin\"", String(repeating: "\r\n--", count: 30)))
        let chunked = stride(from: 0, to: body.count, by: 5).reduce(into: [UInt8]()) { bytes, start in
            let chunk = body[start..<min(start + 5, body.count)]
            bytes += Array("\(String(chunk.count, radix: 16));x=y\r\n".utf8) + chunk + [0x0D, 0x0A]
        }
        let heads = [
            ("Content-Length: \(body.count)\r\n", body),
            ("Transfer-Encoding: chunked\r\n", chunked + Array("0\r\nTrailer: a\r\n\r\n".utf8)),
        ]
        for (head, content) in heads {
            let head = Array("POST /bot1:a/x?q=1 HTTP/1.1\r\nContent-Type: \(multipartType)\r\n\(head)\r\n".utf8)
            let bytes = head + content + head + content
            var reader = MessageReader(kept: 1 << 20)
            var messages: [Content] = []
            for start in stride(from: 0, to: bytes.count, by: size) {
                reader.append(bytes[start..<min(start + size, bytes.count)])
                reading: while true {
                    switch try reader.next() {
                    case .waiting: break reading
                    case .head: continue
                    case .message(_, let content): messages.append(content)
                    }
                }
            }
            #expect(messages.count == 2)
            for message in messages {
                #expect(message.arguments.map { String(decoding: $0.value, as: UTF8.self) } == ["1", "a\r\n-\r\n--b"])
                #expect(message.files.first?.bytes == Array(String(repeating: "\r\n--", count: 30).utf8))
            }
        }
    }

    @Test("A file bigger than what is kept is counted and hashed")
    func bigFile() async throws {
        let content = String(repeating: "0123456789abcdef", count: 1000)
        try await FakeBotAPI.withServer(.init(keptFileSize: 100)) { api in
            let body = multipart(
                ("Content-Disposition: form-data; name=\"chat_id\"", "1"),
                ("Content-Disposition: form-data; name=\"document\"; filename=\"d.txt\"", content),
                ("Content-Disposition: form-data; name=\"thumbnail\"; filename=\"t.txt\"", "abc"))
            let response = try await api.post("sendDocument", type: multipartType, body)
            #expect(response.result?["document"]?["file_size"]?.integer == 16_000)
            let files = try #require(await api.calls.first).files
            #expect(files[0].bytes == nil)
            #expect(files[0].size == 16_000)
            #expect(files[1].bytes == Array("abc".utf8))
            #expect(files[1].digest == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        }
    }
}
#endif
