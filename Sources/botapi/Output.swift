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
        let beside = "\(path).new.botapi-\(ProcessInfo.processInfo.processIdentifier)"
        do throws(SystemError) {
            // A pipe or a terminal is written to as it is: nothing can be renamed to it.
            guard SystemFile.isReplaceable(path) else { return try SystemFile.write(Array(data), to: path) }
            try SystemFile.write(Array(data), to: beside)
            try SystemFile.move(beside, to: path)
        } catch {
            try? SystemFile.remove(beside)
            throw .inputOutput(path, "cannot be written: \(error.reason)")
        }
    }
}
