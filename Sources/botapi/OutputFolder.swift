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
            let place = place(file.path)
            guard !file.path.split(separator: "/").contains(".."), !file.path.hasPrefix("/") else {
                throw .badInput(path, "“\(file.path)” leads out of the folder")
            }
            guard FileManager.default.fileExists(atPath: place) else {
                plan.new.append(file)
                continue
            }
            guard let data = FileManager.default.contents(atPath: place) else { throw .inputOutput(place, "cannot be read") }
            if data.elementsEqual(file.text.utf8) {
                plan.unchanged += 1
            } else if GeneratedFile.isGenerated(String(decoding: data, as: UTF8.self)) {
                plan.changed.append(file)
            } else {
                throw .inputOutput(place, "not written by botapi, so it is not replaced; move it away")
            }
        }
        let written = Set(files.map(\.path))
        for name in FileManager.default.enumerator(atPath: path)?.compactMap({ $0 as? String }).sorted() ?? [] {
            guard name.hasSuffix(".swift") || name.hasSuffix(".md"), !written.contains(name),
                let data = FileManager.default.contents(atPath: place(name)), GeneratedFile.isGenerated(String(decoding: data, as: UTF8.self))
            else { continue }
            plan.stale.append(name)
        }
        return plan
    }

    /// Everything or nothing: all files are written beside their places first, and what was moved is moved back if a step fails.
    func carryOut(_ plan: Plan) throws(Failure) {
        let mark = ".botapi-\(ProcessInfo.processInfo.processIdentifier)"
        /// Moves that are done, to be undone in reverse.
        var moves: [(from: String, to: String)] = []
        var folders: [String] = []
        var pending: [String] = []
        do throws(SystemError) {
            for file in plan.new + plan.changed {
                let place = place(file.path)
                folders += try SystemFile.makeFolder(SystemFile.folder(of: place))
                pending.append("\(place).new\(mark)")
                try SystemFile.write(Array(file.text.utf8), to: "\(place).new\(mark)")
            }
            for name in plan.changed.map(\.path) + plan.stale {
                try SystemFile.move(place(name), to: "\(place(name)).old\(mark)")
                moves.append((place(name), "\(place(name)).old\(mark)"))
            }
            for file in plan.new + plan.changed {
                try SystemFile.move("\(place(file.path)).new\(mark)", to: place(file.path))
                moves.append(("\(place(file.path)).new\(mark)", place(file.path)))
            }
        } catch {
            for move in moves.reversed() { try? SystemFile.move(move.to, to: move.from) }
            for path in pending { try? SystemFile.remove(path) }
            for folder in folders.reversed() { try? SystemFile.remove(folder) }
            throw .inputOutput(error.path, "\(error.reason); nothing was written")
        }
        for name in plan.changed.map(\.path) + plan.stale { try? SystemFile.remove("\(place(name)).old\(mark)") }
    }

    private func place(_ name: String) -> String { path.hasSuffix("/") ? path + name : "\(path)/\(name)" }
}
