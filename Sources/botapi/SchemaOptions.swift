import ArgumentParser
import BotAPIParser

/// What a command needs to get a schema.
struct SchemaOptions: ParsableArguments {
    @Option(help: "Corrections to what the page states. (default: spec/corrections.json)", completion: .file(extensions: ["json"]))
    var corrections: String?

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
