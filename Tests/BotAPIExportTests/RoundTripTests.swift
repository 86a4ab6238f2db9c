import BotAPIExport
import BotAPIParser
import BotAPISchema
import Testing

@Suite("Round trips of random schemas")
struct SchemaRoundTripTests {
    @Test("Restated, rendered and read again, a schema has the same facts", arguments: 0..<120, Renderer.Format.allCases)
    func facts(seed: Int, format: Renderer.Format) {
        var random = RandomSchema(seed: UInt64(seed))
        let schema = random.schema()
        let page = Renderer.page(Restatement.schema(schema), format: format)
        var diagnostics = Diagnostics(file: "seed-\(seed)")
        let document = PageReader.document(from: Array(page.utf8), file: "seed-\(seed)", diagnostics: &diagnostics)
        let again = SchemaExtractor().schema(from: document, diagnostics: &diagnostics)
        let differences = StatedFacts(schema.withoutDerivedFacts).differences(from: StatedFacts(again.withoutDerivedFacts))
        #expect(differences.count == 0, "seed \(seed), \(format): \(differences.prefix(5).joined(separator: "\n"))")
        #expect(!diagnostics.hasErrors, "seed \(seed), \(format): \(diagnostics.all.map(\.description).joined(separator: "\n"))")
        #expect(again.version == schema.version && again.releaseDate == schema.releaseDate)
    }

    @Test("What was read from a restated page renders and reads as itself", arguments: 2000..<2040, Renderer.Format.allCases)
    func fixpoint(seed: Int, format: Renderer.Format) {
        var random = RandomSchema(seed: UInt64(seed))
        let page = Renderer.page(Restatement.schema(random.schema()), format: format)
        let schema = StatedFacts.schema(of: Array(page.utf8), file: "once")
        let again = StatedFacts.schema(of: Array(Renderer.page(schema, format: format).utf8), file: "twice")
        #expect(again.withoutLines == schema.withoutLines, "seed \(seed), \(format)")
        #expect(Restatement.schema(schema).withoutLines == schema.withoutLines, "seed \(seed), \(format): restating changes it")
    }
}

extension Schema {
    /// Without what follows from the facts of members and from names: discriminators and repeatability.
    fileprivate var withoutDerivedFacts: Schema {
        func isStated(_ fact: Fact) -> Bool {
            switch fact.statement {
            case .discriminator, .repeatable: false
            default: true
            }
        }
        var schema = self
        for index in schema.types.indices { schema.types[index].facts = schema.types[index].facts.filter(isStated) }
        for index in schema.methods.indices { schema.methods[index].facts = schema.methods[index].facts.filter(isStated) }
        return schema
    }
}
