import BotAPIExport
import BotAPIParser
import BotAPISchema

extension Wording {
    /// The words of a folder; none where no folder is named. What does not fit is reported, and an error ends the run.
    static func load(from folder: String?, _ reporter: Reporter) throws(Failure) -> Wording {
        var wording = Wording()
        guard let folder else { return wording }
        var diagnostics = Diagnostics(file: folder)
        for file in try Source(path: folder).files() {
            wording.read(String(decoding: file.bytes, as: UTF8.self), file: file.name, diagnostics: &diagnostics)
        }
        reporter.report(diagnostics.all)
        guard !diagnostics.hasErrors else { throw .badInput(folder, "no folder of words") }
        return wording
    }

    /// The schema in these words and the sentences of its facts, those left out that the words state already.
    func restated(_ schema: Schema) -> Schema {
        let extractor = MemberFactExtractor(page: PageFacts(schema))
        return Restatement.schema(schema, wording: self) { extractor.facts(of: $0, in: $1, isParameter: $2) }
    }
}
