import Foundation

/// The folder that holds `spec`: the working folder or the nearest one above it.
struct Project {
    var folder: URL

    init?() {
        var folder = URL(filePath: FileManager.default.currentDirectoryPath)
        while !["spec/bot-api.md", "spec/corrections.json"].contains(where: { FileManager.default.fileExists(atPath: folder.appending(path: $0).path(percentEncoded: false)) }) {
            guard folder.path(percentEncoded: false) != "/", folder.pathComponents.count > 1 else { return nil }
            folder.deleteLastPathComponent()
        }
        self.folder = folder
    }

    /// The newest Bot API in this project's words.
    var page: Source { Source(path: relative("spec/bot-api.md")) }
    var output: String { relative("Generated") }

    /// `nil` where there is none.
    var corrections: String? {
        let path = relative("spec/corrections.json")
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }

    /// `nil` where there are none.
    var formerNames: String? {
        let path = relative("spec/former-names.json")
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }

    /// This project's own descriptions; `nil` where there are none.
    var words: String? {
        let path = relative("spec/words")
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }

    /// The folder itself; "." where it is the working folder.
    var root: String { isHere ? "." : folder.path(percentEncoded: false) }

    private var isHere: Bool {
        folder.standardized.path() == URL(filePath: FileManager.default.currentDirectoryPath).standardized.path()
    }

    /// Short in the folder itself, so that diagnostics say "spec/bot-api.md:12".
    func relative(_ path: String) -> String {
        isHere ? path : folder.appending(path: path).path(percentEncoded: false)
    }
}
