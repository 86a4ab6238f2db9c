import BotAPIParser
import BotAPISchema
import Testing

@Test("scratch") func scratch() throws {
    for page in SharedPage.all {
        guard let bytes = SharedPage.bytes(page.path) else { return }
        var diagnostics = Diagnostics(file: page.path)
        let document = PageReader.document(from: bytes, file: page.path, diagnostics: &diagnostics)
        let schema = SchemaExtractor().schema(from: document, diagnostics: &diagnostics)
        for d in diagnostics.all { print(d) }
        if page.path.contains("10.3.html") {
            for t in schema.types where t.isUnion { print(t.name, t.facts.map(\.words)) }
            for s in schema.sections { print(s.title, s.entries.compactMap { if case .topic(let t) = $0 { t.title } else { nil } }) }
        }
    }
}
