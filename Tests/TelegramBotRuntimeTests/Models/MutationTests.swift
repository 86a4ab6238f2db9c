import Testing
@testable import TelegramBotRuntime

struct MutationTests {
    private static let own: [String] = [
        #"{"update_id":1,"message":{"message_id":5,"from":{"id":7,"is_bot":false,"first_name":"A","username":"a"},"date":1700000000,"chat":{"id":-100,"type":"supergroup","title":"T"},"forward_origin":{"type":"hidden_user","date":3,"sender_user_name":"H"},"text":"x \ud83d\ude00 \u041f","entities":[{"type":"bold","offset":0,"length":1},{"type":"text_mention","offset":1,"length":2,"user":{"id":9,"is_bot":true,"first_name":"B"}}],"photo":[{"file_id":"f","width":1,"height":2}]}}"#,
        #"{"update_id":2,"edited_message":{"message_id":6,"date":1,"chat":{"id":1,"type":"private"},"pinned_message":{"chat":{"id":1,"type":"private"},"message_id":2,"date":0},"reply_to_message":{"message_id":4,"date":1,"chat":{"id":1,"type":"private"},"text":""}}}"#,
    ]

    /// Our own updates, those of the benchmark, those of the payloads.
    private static func updates() throws -> [JSON] {
        var updates = try own.map { try JSON(json: .init($0)) }
        if let bytes = Shared.file("benchmark/get-updates-100-wire.json") { updates += try JSON(json: bytes)["result"]?.array ?? [] }
        for (_, bytes) in Shared.files("payloads/update") { if let json = try? JSON(json: bytes) { updates.append(json) } }
        return updates
    }

    @Test("no change of any member stops an update: left out, null, of another type, renamed, doubled")
    func members() throws {
        var documents = 0
        for update in try Self.updates() {
            for mutant in update.mutants() {
                var issues: [DecodingIssue] = []
                let decoded = try Update(json: mutant.json(), issues: &issues)
                // What is kept is kept for good.
                var again: [DecodingIssue] = []
                let copy = try Update(json: decoded.json(), issues: &again)
                #expect(copy == decoded)
                documents += 1
            }
        }
        print("mutated members: \(documents) documents, none threw")
    }

    @Test("no change of a byte crashes, and what is not rejected as malformed decodes")
    func bytes() throws {
        var random = Random(2), rejected = 0
        let texts = try Self.updates().map { $0.json() }
        for i in 0..<20_000 {
            var bytes = texts[i % texts.count]
            guard !bytes.isEmpty else { continue }
            for _ in 0...random.below(3) {
                let place = random.below(bytes.count)
                switch random.below(4) {
                case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
                case 1: bytes[place] = Array("{}[]\",:\\0-e.tn".utf8)[random.below(14)]
                case 2: bytes.remove(at: place)
                default: bytes.removeLast(bytes.count - max(place, 1))
                }
                if bytes.isEmpty { break }
            }
            do {
                let update = try Update(json: bytes)
                #expect(try Update(json: update.json()) == update)
                #expect(throws: Never.self) { try JSON(json: bytes) }
            } catch {
                rejected += 1
            }
        }
        print("mutated bytes: 20000 documents, \(rejected) rejected as malformed")
    }

    @Test("what the payloads hold of the samples' fields is the same after decoding and encoding")
    func kept() throws {
        for update in try Self.updates() {
            let once = try Update(json: update.json())
            #expect(try Update(json: once.json()) == once)
            #expect(once.updateID == update["update_id"]?.int ?? 0)
            #expect(once.message?.text == update["message"]?["text"]?.string)
        }
    }
}

extension JSON {
    /// This value with one thing changed, in every way and at every place.
    func mutants() -> [JSON] {
        switch self {
        case .object(let members):
            members.indices.flatMap { i in
                var mutants: [JSON] = []
                func with(_ change: (inout [JSON.Member]) -> Void) {
                    var copy = members
                    change(&copy)
                    mutants.append(.object(copy))
                }
                with { $0.remove(at: i) }
                with { $0[i].name += "_later" }
                with { $0.insert($0[i], at: 0) }
                // Three of these in turn, so that all of them come to every kind of member, and the test stays quick.
                let others: [JSON] = [nil, true, 7, 1.5, "x", [], [[1]], [:], ["type": "later"], ["x": [nil]]]
                for k in 0..<3 { with { $0[i].value = others[(i + members.count + 3 * k) % others.count] } }
                for inner in members[i].value.mutants() { with { $0[i].value = inner } }
                return mutants
            }
        case .array(let elements):
            elements.indices.flatMap { i in
                elements[i].mutants().map { inner in
                    var copy = elements
                    copy[i] = inner
                    return .array(copy)
                }
            }
        default: []
        }
    }
}
