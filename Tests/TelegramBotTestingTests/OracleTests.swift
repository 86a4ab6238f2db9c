#if Testing
import Foundation
@testable import TelegramBotAPI
@testable import TelegramBotRuntime
import TelegramBotTesting
import Testing

/// Every method of the library, called with random arguments, against what the server's own grammar makes of the request.
@Suite("Requests of the library, as the server reads them", .timeLimit(.minutes(5)))
struct OracleTests {
    @Test("Every parameter of every method arrives as it was meant, in JSON and in forms")
    func everyMethod() async throws {
        let methods = try Methods.all()
        #expect(methods.count >= 185)
        try await FakeBotAPI.withServer { (api) async throws in
            var random = RandomModels(seed: 7)
            for method in methods {
                await api.answer(method.name, with: .result(true))
                for uploads in [false, true] {
                    for _ in 0..<(uploads ? 6 : 3) {
                        random.uploads = uploads
                        let sample = random.object(method._layout, depth: 0)
                        try await check(method, sample, api)
                    }
                }
            }
            let encodings = Set(await api.calls.map(\.encoding))
            #expect(encodings == [.json, .multipart])
            print("calls checked: \(await api.calls.count), files: \(await api.calls.reduce(0) { $0 + $1.files.count })")
        }
    }

    /// What the library sends and the server that was read (Bot API 10.0) does not look at.
    private static let newerMethods: Set<String> = [
        "answerChatJoinRequestQuery", "sendChatJoinRequestWebApp", "editEphemeralMessageText", "editEphemeralMessageMedia",
        "editEphemeralMessageCaption", "editEphemeralMessageReplyMarkup", "deleteEphemeralMessage", "sendRichMessage",
        "sendRichMessageDraft",
    ]
    private static let unreadParameters = [
        "ephemeral_message_parameters": "newer than 10.0", "rich_message": "newer than 10.0",
        "can_stop": "newer than 10.0", "keep_on_stop": "newer than 10.0", "can_send_welcome_messages": "newer than 10.0",
        "from_story_id": "the documentation's name; the server reads story_id",
    ]

    @Test("The server reads every parameter of the library, but for those listed with their reason")
    func readParameters() throws {
        let shared = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../shared/server/server-params.tsv")
        guard let table = try? String(contentsOf: shared, encoding: .utf8) else {
            print("skipped: ../shared is not here, so the parameters that the server reads are not known")
            return
        }
        var read: [String: Set<Substring>] = [:]
        for line in table.split(separator: "\n") where !line.hasPrefix("#") {
            let columns = line.split(separator: "\t")
            if columns.count > 1 { read[String(columns[0]), default: []].insert(columns[1]) }
        }
        var newer: Set<String> = []
        var unread: Set<String> = []
        for method in try Methods.all() {
            let names = method._layout.fields.map(\.name)
            guard let known = read[method.name] else {
                if !names.isEmpty { newer.insert(method.name) }
                continue
            }
            unread.formUnion(names.filter { !known.contains($0[...]) })
        }
        #expect(newer.subtracting(Self.newerMethods) == [])
        #expect(unread.subtracting(Self.unreadParameters.keys) == [])
    }

    private func check(_ method: any BotAPIMethod.Type, _ sample: Sample, _ api: FakeBotAPI) async throws {
        let before = await api.calls.count
        await send(method, sample.storage, api)
        let calls = await api.calls
        let call = try #require(calls.count == before + 1 ? calls.last : nil, "\(method.name) did not arrive")
        #expect(call.method == method.name)
        #expect(call.encoding == (call.files.isEmpty ? .json : .multipart))
        #expect(call.jsonFailure == nil)
        #expect(call.parameters.all.count == call.parameters.names.count, "\(method.name) repeats a parameter")
        #expect(Set(call.parameters.names) == Set(sample.members.map(\.name)), "\(method.name)")
        for (name, meant) in sample.members {
            let got = call[name].map { Meant(parameter: $0, of: call, like: meant) }
            #expect(got == meant, "\(method.name).\(name)")
        }
    }

    private func send<Method: BotAPIMethod>(_ method: Method.Type, _ storage: ModelStorage, _ api: FakeBotAPI) async {
        let bot = Bot(token: BotToken(api.token), endpoint: .server(api.url), transport: RawTransport(api: api))
        // The answer is the same for every method and need not fit this one.
        _ = try? await bot.send(Method(_storage: storage))
    }
}

/// The methods of the library, by the files they stand in.
enum Methods {
    static func all() throws -> [any BotAPIMethod.Type] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Generated/Methods")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
        return try names.sorted().map { file in
            let name = file.dropLast(".swift".count)
            let type = _typeByName("14TelegramBotAPI\(name.utf8.count)\(name)V") as? any BotAPIMethod.Type
            return try #require(type, "\(name)")
        }
    }
}

/// Carries requests over a socket, byte by byte as the library wrote them.
struct RawTransport: BotTransport {
    let api: FakeBotAPI

    func send(_ request: TransportRequest) async throws(BotError) -> TransportResponse {
        let body = try await request.body.bytes()
        var head = "POST \(request.url.dropFirst(api.url.count)) HTTP/1.1\r\nHost: x\r\nContent-Length: \(body.count)\r\n"
        for field in request.head.headerFields { head += "\(field.name): \(field.value)\r\n" }
        do {
            let response = try await api.send(Array((head + "\r\n").utf8) + body)
            return TransportResponse(status: .init(code: response.status), body: .bytes(response.body))
        } catch {
            throw .transport(.maybeSent, reason: "\(error)")
        }
    }
}

/// What one value means, whatever it was written in; files by what is in them.
private indirect enum Meant: Equatable {
    case text(String)
    case number(Double)
    case boolean(Bool)
    case nothing
    case file([UInt8], name: String)
    case list([Meant])
    case members([String: Meant])

    /// A parameter as the server reads it: texts and files as they are, all else as JSON.
    init(parameter: Parameter, of call: Call, like meant: Meant) {
        switch meant {
        case .text, .file: self = Meant(text: parameter.text, of: call)
        case .number, .boolean, .nothing, .list, .members:
            self = parameter.json.map { Meant($0, of: call) } ?? .text("no JSON: " + parameter.text)
        }
    }

    private init(text: String, of call: Call) {
        guard text.hasPrefix("attach://") else {
            self = .text(text)
            return
        }
        let file = call.file(attachedBy: text)
        self = file.map { .file($0.bytes ?? [], name: $0.name) } ?? .text("no such part: " + text)
    }

    private init(_ json: FakeJSON, of call: Call) {
        self =
            switch json {
            case .null: .nothing
            case .boolean(let value): .boolean(value)
            case .integer(let value): .number(Double(value))
            case .number(let value): .number(value)
            case .string(let value): Meant(text: value, of: call)
            case .array(let elements): .list(elements.map { Meant($0, of: call) })
            case .object(let members):
                .members(Dictionary(members.map { ($0.name, Meant($0.value, of: call)) }) { first, _ in first })
            case .raw: .text("raw")
            }
    }
}

private struct Sample {
    var storage: ModelStorage
    var members: [(name: String, value: Meant)]
}

/// Random values of the library's types, each with what it means.
private struct RandomModels {
    private var state: UInt64
    var uploads = false
    private var fileCount = 0

    init(seed: UInt64) { state = seed }

    private mutating func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
    }

    private static let texts = [
        "", "text", "null", "true", "0", "é😀\u{200B}", "\"quoted\" \\ and/or", "line\r\nline\t\u{0}\u{1F}\u{7F}", "%41+&=a;b", "{\"a\":[1]}",
        "@name", "--telegram-bot-", "\u{FFFF}\u{10FFFF}",
    ]

    mutating func object(_ layout: ModelLayout, depth: Int) -> Sample {
        if depth == 0 { fileCount = 0 }
        var sample = Sample(storage: ModelStorage(), members: [])
        for (index, field) in layout.fields.enumerated() {
            // Further down ever fewer fields are there, so that what refers to itself ends.
            let isThere = depth == 0 ? next(4) > 0 : next(depth < 3 ? 2 : depth * 3) == 0
            guard isThere || uploads && field.kind.base == .file else { continue }
            let (value, meant) = value(field.kind, layout, depth: depth, arrays: Int(field.kind.depth))
            sample.storage.slots.append(ModelStorage.Slot(index, value))
            sample.members.append((field.name, meant))
        }
        return sample
    }

    private mutating func value(
        _ kind: ModelLayout.Kind, _ layout: ModelLayout, depth: Int, arrays: Int
    ) -> (ModelValue, Meant) {
        if arrays > 0 {
            let values = (0..<next(depth > 2 ? 1 : 4)).map { _ in value(kind, layout, depth: depth + 1, arrays: arrays - 1) }
            let meant = Meant.list(values.map(\.1))
            let storages = values.compactMap { if case .object(let storage) = $0.0 { storage } else { nil } }
            if !storages.isEmpty { return (.objects(storages), meant) }
            return (.list(values.map(\.0)), meant)
        }
        switch kind.base {
        case .string: return text()
        case .int:
            let number = [0, 1, -1, 42, 1 << 51, -(1 << 51), Int(Int32.max)][next(7)]
            return (.int(number), .number(Double(number)))
        case .double:
            let number = [0, -1.5, 45, 0.1, 1e-7, 123_456.789][next(6)]
            return (.double(number), .number(number))
        case .bool:
            let flag = next(2) == 0
            return (.bool(flag), .boolean(flag))
        case .chat:
            if next(2) == 0 { return (.string("@channel"), .text("@channel")) }
            return (.int(-1_001_234_567_890), .number(-1_001_234_567_890))
        case .file: return file()
        case .json: return (.unknown(["a": [1, "b"]]), .members(["a": .list([.number(1), .text("b")])]))
        case .object, .union: return model(layout.types[Int(kind.type)]._layout, depth: depth + 1)
        }
    }

    private mutating func model(_ layout: ModelLayout, depth: Int) -> (ModelValue, Meant) {
        guard case .union(let choice) = layout.shape else {
            let sample = object(layout, depth: depth)
            return (.object(sample.storage), .members(members(sample)))
        }
        guard !choice.variants.isEmpty else { return text() }
        let index = next(choice.variants.count)
        let sample = object(layout.types[index]._layout, depth: depth)
        return (.variant(UInt16(index), sample.storage), .members(members(sample)))
    }

    private func members(_ sample: Sample) -> [String: Meant] {
        Dictionary(sample.members) { first, _ in first }
    }

    private mutating func text() -> (ModelValue, Meant) {
        let text = Self.texts[next(Self.texts.count)]
        return (.string(text), .text(text))
    }

    private mutating func file() -> (ModelValue, Meant) {
        guard uploads, fileCount < 50 else { return (.string("AgACAgIAAx"), .text("AgACAgIAAx")) }
        fileCount += 1
        let name = ["a.jpg", "100%41 \"é\".txt", "a;b\\c\n.bin"][next(3)]
        let bytes = Array("file \(fileCount)\r\n--\(next(1000))".utf8)
        return (InputFile.bytes(bytes, name: name)._value, .file(bytes, name: name))
    }
}
#endif
