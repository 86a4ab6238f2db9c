import ArgumentParser
import BotAPIParser
import BotAPISchema
import Foundation

/// What a command needs to get a schema.
struct SchemaOptions: ParsableArguments {
    @Option(help: "A file of corrections to what the page states.", completion: .file(extensions: ["json"]))
    var corrections: String?

    func loadCorrections() throws(Failure) -> [Correction] {
        guard let path = corrections else { return [] }
        let file = try Source(path: path).files()[0]
        do {
            return try JSONDecoder().decode([Correction].self, from: Data(file.bytes))
        } catch {
            throw .badInput(path, SchemaFileError(error, expected: "list of corrections").message)
        }
    }
}
