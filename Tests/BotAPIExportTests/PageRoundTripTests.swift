import BotAPIExport
import BotAPIParser
import BotAPISchema
import Foundation
import Testing

@Suite struct PageRoundTripTests {
    static let shared = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../shared").standardized

    static let pages: [String] = ["pages", "markdown"].flatMap { folder in
        let files = (try? FileManager.default.contentsOfDirectory(atPath: shared.appending(path: folder).path())) ?? []
        return files.sorted().map { "\(folder)/\($0)" }
    }

    private static func schema(of page: [UInt8], file: String) -> Schema {
        var diagnostics = Diagnostics(file: file)
        let document = PageReader.document(from: page, file: file, diagnostics: &diagnostics)
        return SchemaExtractor().schema(from: document, diagnostics: &diagnostics)
    }

    /// The first difference, so that a failure can be read.
    private static func difference(_ one: Schema, _ other: Schema) -> String? {
        guard one != other else { return nil }
        if one.version != other.version || one.releaseDate != other.releaseDate {
            return "\(one.version ?? "") of \(one.releaseDate ?? ""), then \(other.version ?? "") of \(other.releaseDate ?? "")"
        }
        for (left, right) in zip(one.types, other.types) where left != right { return "\(left)\n\(right)" }
        for (left, right) in zip(one.methods, other.methods) where left != right { return "\(left)\n\(right)" }
        for (left, right) in zip(one.sections, other.sections) where left != right { return "\(left)\n\(right)" }
        return "\(one.types.count) and \(other.types.count) types, \(one.methods.count) and \(other.methods.count) methods, \(one.sections.count) and \(other.sections.count) sections"
    }

    @Test("A page rendered from its schema gives the schema again", arguments: pages, Renderer.Format.allCases)
    func roundTrip(page: String, format: Renderer.Format) throws {
        let bytes = try Data(contentsOf: Self.shared.appending(path: page))
        let schema = Self.schema(of: Array(bytes), file: page).withoutLines
        #expect(!schema.types.isEmpty)
        let again = Self.schema(of: Array(Renderer.page(schema, format: format).utf8), file: "rendered").withoutLines
        #expect(Self.difference(schema, again) == nil)
    }

    @Test("Pages of ../shared are here")
    func pagesAreHere() {
        if Self.pages.isEmpty { print("skipped: ../shared is not here, so no real page is rendered and read again") }
    }
}
