import Foundation

/// What a server says of a page, to be asked with the next time.
struct Validators: Codable {
    var url: String
    var etag: String?
    var lastModified: String?
}

/// A fetched page, and beside it what the server said of it: `bot-api.html` and `bot-api.html.fetched.json`.
struct FetchedCopy {
    var path: String

    private var validatorsPath: String { path + ".fetched.json" }

    /// `nil` where the copy is missing, or came from elsewhere.
    func validators(for url: String) -> Validators? {
        guard FileManager.default.fileExists(atPath: path), let data = FileManager.default.contents(atPath: validatorsPath),
            let validators = try? JSONDecoder().decode(Validators.self, from: data), validators.url == url
        else { return nil }
        return validators
    }

    func replace(with bytes: [UInt8], _ validators: Validators) throws(Failure) {
        try Output.replace(path, with: Data(bytes))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(validators) else { return }
        do {
            try Output.replace(validatorsPath, with: data)
        } catch {
            // Those of an older page would let the next run believe that it has the newest.
            try? FileManager.default.removeItem(atPath: validatorsPath)
            throw error
        }
    }
}
