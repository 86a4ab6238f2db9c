import Foundation

/// Where input comes from: a file, a folder of Markdown files, or standard input.
struct Source {
    /// As given; "-" is standard input.
    var path: String

    struct File {
        /// For diagnostics.
        var name: String
        var bytes: [UInt8]
    }

    /// One file, or those of a folder in the order of their names, "9-b.md" before "10-a.md".
    func files() throws(Failure) -> [File] {
        if path == "-" {
            do {
                return [File(name: "<stdin>", bytes: Array(try FileHandle.standardInput.readToEnd() ?? Data()))]
            } catch {
                throw .inputOutput("<stdin>", "cannot be read: \(error.reason)")
            }
        }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw .noInput(path, "no such file or folder")
        }
        guard isFolder.boolValue else { return [try Source.file(path)] }
        let names = (FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? [])
            .filter { name in
                (name.hasSuffix(".md") || name.hasSuffix(".markdown")) && !name.split(separator: "/").contains { $0.hasPrefix(".") }
            }
            .sorted { $0.compare($1, options: .numeric) == .orderedAscending }
        guard !names.isEmpty else { throw .noInput(path, "a folder without Markdown files; expected files that end in .md") }
        var files: [File] = []
        for name in names { files.append(try Source.file(path.hasSuffix("/") ? path + name : "\(path)/\(name)")) }
        return files
    }

    private static func file(_ path: String) throws(Failure) -> File {
        // A handle reads pipes too, as of `botapi parse <(…)`.
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw .noInput(path, "cannot be read: \(String(cString: strerror(errno)))")
        }
        do {
            return File(name: path, bytes: Array(try handle.readToEnd() ?? Data()))
        } catch {
            throw .noInput(path, "cannot be read: \(error.reason)")
        }
    }
}
