import BotAPIParser
import BotAPISchema
import Foundation
import Testing

@Suite("Corrections")
struct CorrectionTests {
    static let page = "<h3>Recent changes</h3><h4>May 1, 2025</h4><p><strong>Bot API 9.0</strong></p><h3>Types</h3>\n"
        + Fixture.method("doIt", "Does it.", ["from_id", "Integer", "Yes", "Number"]) + "<hr>"

    static func correction(
        of name: String,
        _ part: Correction.Part,
        _ text: String,
        _ versions: Correction.Versions? = nil,
        _ change: Correction.Change
    ) -> Correction {
        Correction(of: name, part: part, hash: Correction.hash(of: text), versions: versions, change: change, reason: "Seen.", source: "A server.")
    }

    static let result = correction(of: "doIt", .result, "", .init(result: "True"))

    static func correction(of name: String, _ part: Correction.Part, _ text: String, _ change: Correction.Change) -> Correction {
        correction(of: name, part, text, nil, change)
    }

    @Test("A correction states what the page does not, with its reason")
    func states() {
        let alias = Self.correction(of: "doIt.from_id", .name, "from_id", .init(alias: "id"))
        let (schema, diagnostics) = Fixture.read(Self.page, corrections: [Self.result, alias])
        #expect(diagnostics == [])
        #expect(schema.methods.first?.result == .true)
        #expect(schema.methods.first?.parameters.first?.facts.contains(Fact(.alias("id"), rule: "correction", words: "Seen.", line: 5)) == true)
    }

    @Test("The page's own words stay")
    func words() {
        let type = Self.correction(of: "doIt.from_id", .type, "Integer", .init(type: "Integer or String"))
        let member = Fixture.read(Self.page, corrections: [Self.result, type]).schema.methods.first?.parameters.first
        #expect(member?.type == .oneOf([.integer, .string]))
        #expect(member?.typeWords == "Integer")
    }

    @Test("One that is unused, stale, needless or senseless is an error", arguments: [
        (
            correction(of: "doIt.gone", .name, "gone", .init(alias: "id")),
            "page: error: correction of doIt.gone: the page has nothing of that name; the correction is to be dropped"
        ),
        (
            correction(of: "doIt.from_id", .description, "Another number", .init(alias: "id")),
            "page:5: error: correction of doIt.from_id: its description now reads “Number”, which has the hash \(Correction.hash(of: "Number")) "
                + "and not \(Correction.hash(of: "Another number")); the correction is to be checked"
        ),
        (
            correction(of: "doIt", .description, "Does it.", .init(result: "True")),
            "page:2: error: correction of doIt: the page says it itself; the correction is to be dropped"
        ),
        (
            correction(of: "doIt", .description, "Does it.", .init(alias: "id")),
            "page:2: error: correction of doIt: it changes nothing that a method has, or names a type that is none"
        ),
    ])
    func errors(_ correction: Correction, _ error: String) {
        #expect(Fixture.read(Self.page, corrections: [Self.result, correction]).diagnostics == [error])
    }

    @Test("One for other versions is left alone", arguments: [Correction.Versions(from: "9.10"), Correction.Versions(through: "8.3")])
    func versions(_ versions: Correction.Versions) {
        let other = Self.correction(of: "doIt.gone", .name, "gone", versions, .init(alias: "id"))
        #expect(Fixture.read(Self.page, corrections: [Self.result, other]).diagnostics == [])
    }

    @Test("The project's corrections fit the newest page, and change none of its facts")
    func file() throws {
        guard let page = SharedPage.bytes("pages/10.3.html"), let data = try? Data(contentsOf: SharedPage.root.appendingPathComponent("spec/corrections.json")) else { return }
        let corrections = try CorrectionFile.corrections(json: [UInt8](data))
        #expect(!corrections.isEmpty)
        let (schema, diagnostics) = Fixture.read(String(decoding: page, as: UTF8.self), corrections: corrections)
        #expect(diagnostics == [])
        #expect(schema.methods.first { $0.name == "repostStory" }?.parameters.first { $0.name == "from_story_id" }?.facts.contains { $0.statement == .alias("story_id") } == true)
    }

    @Test("What is no list of corrections is an error that says where")
    func noList() {
        #expect(throws: CorrectionFileError.self) { try CorrectionFile.corrections(json: Array("[{\"of\": 1}]".utf8)) }
    }
}
