import BotAPIParser
import BotAPISchema
import Foundation
import Testing

@Suite("Pages with small changes")
struct PageMutationTests {
    @Test("A changed page gives the same schema or a diagnostic", arguments: PageMutation.allCases)
    func mutation(_ kind: PageMutation) throws {
        guard let page = SharedPage.bytes("pages/8.2.html") else { return }
        let wanted = Self.read(page)
        #expect(wanted.diagnostics == [])
        let meaning = wanted.schema.withoutLines.withoutProse
        var noise = Noise(seed: 7)
        for _ in 0..<(ProcessInfo.processInfo.environment["MUTATIONS"].flatMap { Int($0) } ?? 12) {
            guard let (changed, change) = kind.apply(to: page, with: &noise) else { continue }
            let found = Self.read(changed)
            if !found.diagnostics.isEmpty { continue }
            let other = found.schema.withoutLines.withoutProse
            if other != meaning { Issue.record("quietly another schema: \(change)\n\(Self.difference(meaning, other))") }
        }
    }

    static func read(_ page: [UInt8]) -> (schema: Schema, diagnostics: [Diagnostic]) {
        var diagnostics = Diagnostics(file: "page.html")
        let document = PageReader.document(from: page, file: "page.html", diagnostics: &diagnostics)
        return (SchemaExtractor().schema(from: document, diagnostics: &diagnostics), diagnostics.all)
    }

    private static func difference(_ wanted: Schema, _ found: Schema) -> String {
        for (type, other) in zip(wanted.types, found.types) where type != other { return "\(type)\n\(other)" }
        for (method, other) in zip(wanted.methods, found.methods) where method != other { return "\(method)\n\(other)" }
        return "entries or sections"
    }
}
