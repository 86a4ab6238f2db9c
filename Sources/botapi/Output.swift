import Foundation

/// Where a command's data goes.
enum Output {
    /// To a file, or to standard output for none and for "-". A terminal gets an end of line after the last one.
    static func write(_ text: String, to path: String?) throws(Failure) {
        guard let path, path != "-" else {
            let ending = isatty(STDOUT_FILENO) == 1 && !text.hasSuffix("\n") ? "\n" : ""
            do {
                try FileHandle.standardOutput.write(contentsOf: Data((text + ending).utf8))
            } catch {
                throw .inputOutput("<stdout>", "cannot be written: \(error.reason)")
            }
            return
        }
        try replace(path, with: Data(text.utf8))
    }

    /// Written beside and renamed, so that the file is the old one or the new one.
    static func replace(_ path: String, with data: Data) throws(Failure) {
        do {
            try data.write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw .inputOutput(path, "cannot be written: \(error.reason)")
        }
    }
}
