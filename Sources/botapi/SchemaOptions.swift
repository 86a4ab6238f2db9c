import ArgumentParser
import BotAPIParser

/// What a command needs to get a schema.
struct SchemaOptions: ParsableArguments {
    @Option(help: "Corrections to what the page states. (default: spec/corrections.json)", completion: .file(extensions: ["json"]))
    var corrections: String?

    @Option(help: "Names that are kept for old source. (default: spec/former-names.json)", completion: .file(extensions: ["json"]))
    var formerNames: String?

    /// What the pages say, corrected, with the names that are kept.
    func pipeline() throws(Failure) -> Pipeline { Pipeline(corrections: try loadCorrections(), formerNames: try loadFormerNames()) }

    /// None where no file is named and the project has none.
    func loadFormerNames() throws(Failure) -> [FormerNameEntry] {
        guard let path = formerNames ?? Project()?.formerNames else { return [] }
        do {
            return try FormerNameEntry.entries(json: try Source(path: path).files()[0].bytes)
        } catch let error as CorrectionFileError {
            throw .badInput(path, "no list of former names: \(error)")
        } catch {
            throw error as? Failure ?? .badInput(path, "\(error)")
        }
    }

    /// None where no file is named and the project has none, or where only a named one counts.
    func loadCorrections(onlyNamed: Bool = false) throws(Failure) -> [Correction] {
        guard let path = corrections ?? (onlyNamed ? nil : Project()?.corrections) else { return [] }
        let file = try Source(path: path).files()[0]
        do {
            return try CorrectionFile.corrections(json: file.bytes)
        } catch {
            throw .badInput(path, "no list of corrections: \(error)")
        }
    }
}
