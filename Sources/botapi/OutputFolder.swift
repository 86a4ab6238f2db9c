import BotAPICodegen
import Foundation

/// The folder of generated files. Files that the tool did not write are never touched.
struct OutputFolder {
    var path: String

    /// What writing would do, by paths inside of the folder.
    struct Plan {
        var new: [GeneratedFile] = []
        var changed: [GeneratedFile] = []
        var unchanged = 0
        /// Written by an earlier run, and no longer by this one.
        var stale: [String] = []

        var isEmpty: Bool { new.isEmpty && changed.isEmpty && stale.isEmpty }
    }

    func plan(_ files: [GeneratedFile]) throws(Failure) -> Plan {
        var plan = Plan()
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
            throw .inputOutput(path, "a file; expected a folder to write to")
        }
        for file in files {
            let url = url(file.path)
            guard !file.path.split(separator: "/").contains(".."), !file.path.hasPrefix("/") else {
                throw .badInput(path, "“\(file.path)” leads out of the folder")
            }
            guard FileManager.default.fileExists(atPath: url.path(percentEncoded: false)) else {
                plan.new.append(file)
                continue
            }
            guard let data = try? Data(contentsOf: url) else { throw .inputOutput(url.path(percentEncoded: false), "cannot be read") }
            if data == Data(file.text.utf8) {
                plan.unchanged += 1
            } else if GeneratedFile.isGenerated(String(decoding: data, as: UTF8.self)) {
                plan.changed.append(file)
            } else {
                throw .inputOutput(url.path(percentEncoded: false), "not written by botapi, so it is not replaced; move it away")
            }
        }
        let written = Set(files.map(\.path))
        for name in FileManager.default.enumerator(atPath: path)?.compactMap({ $0 as? String }).sorted() ?? [] {
            guard name.hasSuffix(".swift") || name.hasSuffix(".md"), !written.contains(name),
                let data = try? Data(contentsOf: url(name)), GeneratedFile.isGenerated(String(decoding: data, as: UTF8.self))
            else { continue }
            plan.stale.append(name)
        }
        return plan
    }

    /// Everything or nothing: all files are written beside their places first, and what was moved is moved back if a step fails.
    func carryOut(_ plan: Plan) throws(Failure) {
        let manager = FileManager.default
        let mark = ".botapi-\(ProcessInfo.processInfo.processIdentifier)"
        /// Moves that are done, to be undone in reverse.
        var moves: [(from: URL, to: URL)] = []
        var folders: [URL] = []
        var pending: [URL] = []
        do {
            for file in plan.new + plan.changed {
                let url = url(file.path)
                folders += try makeFolder(url.deletingLastPathComponent())
                let beside = url.appendingPathExtension("new\(mark)")
                pending.append(beside)
                try Data(file.text.utf8).write(to: beside)
            }
            for name in plan.changed.map(\.path) + plan.stale {
                let (old, aside) = (url(name), url(name).appendingPathExtension("old\(mark)"))
                try manager.moveItem(at: old, to: aside)
                moves.append((old, aside))
            }
            for file in plan.new + plan.changed {
                let (beside, url) = (url(file.path).appendingPathExtension("new\(mark)"), url(file.path))
                try manager.moveItem(at: beside, to: url)
                moves.append((beside, url))
            }
        } catch {
            for move in moves.reversed() { try? manager.moveItem(at: move.to, to: move.from) }
            for url in pending { try? manager.removeItem(at: url) }
            for folder in folders.reversed() { try? manager.removeItem(at: folder) }
            throw .inputOutput(path, "cannot be written, and nothing was: \(error.reason)")
        }
        for name in plan.changed.map(\.path) + plan.stale { try? manager.removeItem(at: url(name).appendingPathExtension("old\(mark)")) }
    }

    /// The folders that had to be made, the outermost first.
    private func makeFolder(_ folder: URL) throws -> [URL] {
        var missing: [URL] = []
        var url = folder
        while !FileManager.default.fileExists(atPath: url.path(percentEncoded: false)), url.pathComponents.count > 1 {
            missing.insert(url, at: 0)
            url.deleteLastPathComponent()
        }
        for url in missing where mkdir(url.path(percentEncoded: false), 0o777) != 0 && errno != EEXIST {
            throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
        }
        return missing
    }

    private func url(_ name: String) -> URL { URL(filePath: path, directoryHint: .isDirectory).appending(path: name, directoryHint: .notDirectory) }
}
