public import BotAPISchema

/// Reads what a page says: `Document` → `Schema`.
///
/// For example, a heading "User" over a table "Field | Type | Description" is a type with fields.
/// What does not fit the page's grammar is a diagnostic; an error means that the schema is not to be used.
public struct SchemaExtractor {
    private var corrections: [Correction]

    public init(corrections: [Correction] = []) {
        self.corrections = corrections
    }

    public func schema(from document: Document, diagnostics: inout Diagnostics) -> Schema {
        let outline = Outline(document)
        var extraction = Extraction(diagnostics: diagnostics)
        extraction.readEntries(of: outline)
        extraction.readResults()
        extraction.readMemberFacts()
        extraction.readAlternatives()
        extraction.correct(with: corrections)
        extraction.readDiscriminators()
        extraction.checkResults()
        extraction.checkNames()
        extraction.checkPage(document, outline)
        diagnostics = extraction.diagnostics
        return extraction.schema
    }
}
