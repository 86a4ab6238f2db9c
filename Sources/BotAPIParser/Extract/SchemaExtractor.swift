public import BotAPISchema

/// Reads what a page says: `Document` → `Schema`.
///
/// For example, a heading "User" over a table "Field | Type | Description" is a type with fields.
/// What does not fit the page's grammar is a diagnostic; an error means that the schema is not to be used.
public struct SchemaExtractor {
    private var corrections: [Correction]
    private var formerNames: [FormerNameEntry]

    public init(corrections: [Correction] = [], formerNames: [FormerNameEntry] = []) {
        self.corrections = corrections
        self.formerNames = formerNames
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
        var schema = extraction.schema
        schema.state(formerNames, diagnostics: &diagnostics)
        return schema
    }
}
