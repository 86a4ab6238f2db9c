import BotAPICodegen
import Foundation

/// The folder that generated files are written to.
///
///     let folder = OutputFolder("Generated")
///     let plan = try folder.plan(for: files)
///     try folder.apply(plan)
///
/// Everything is written or nothing: new texts are put beside the files they replace, then all are renamed, and whatever
/// fails puts back what was there. Files without our header are never touched.
struct OutputFolder: Sendable {
    var path: String

    init(_ path: String) { self.path = path }

    /// What writing would do.
    func plan(for files: [GeneratedFile]) throws(OutputError) -> OutputPlan {
        try OutputPlan(files: files, existing: try contents())
    }

    /// Text by path; a folder that is not there is empty.
    private func contents() throws(OutputError) -> [String: String?] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return [:] }
        guard isFolder.boolValue else { throw .failed(path: path, reason: "it is not a folder") }
        guard let paths = FileManager.default.enumerator(atPath: path) else {
            throw .failed(path: path, reason: "it cannot be read")
        }
        var contents: [String: String?] = [:]
        while let inner = paths.nextObject() as? String {
            if OutputFolder.isOurs(temporary: inner) { continue }
            switch paths.fileAttributes?[.type] as? FileAttributeType {
            case .typeDirectory?: continue
            case .typeRegular?:
                let bytes = FileManager.default.contents(atPath: full(inner))
                contents[inner] = .some(bytes.flatMap { String(bytes: $0, encoding: .utf8) })
            default: contents[inner] = .some(nil)
            }
        }
        return contents
    }

    /// Does what a plan says.
    func apply(_ plan: OutputPlan) throws(OutputError) {
        var undo: [() -> Void] = []
        do {
            for file in plan.written {
                try makeFolder(for: file.path, &undo)
                let new = new(file.path)
                undo.append { try? SystemFile.remove(new) }
                try attempt(file.path) { () throws(SystemError) in try SystemFile.write(Array(file.text.utf8), to: new) }
            }
            for path in plan.written.map(\.path) + plan.removed { try putAside(path, &undo) }
            for file in plan.written {
                let (new, target) = (new(file.path), full(file.path))
                try attempt(file.path) { () throws(SystemError) in try SystemFile.move(new, to: target) }
                undo.append { try? SystemFile.remove(target) }
            }
        } catch {
            for step in undo.reversed() { step() }
            throw error
        }
        for path in plan.written.map(\.path) + plan.removed { try? SystemFile.remove(old(path)) }
    }

    private func putAside(_ path: String, _ undo: inout [() -> Void]) throws(OutputError) {
        let (target, old) = (full(path), old(path))
        guard SystemFile.exists(target) else { return }
        try attempt(path) { () throws(SystemError) in try SystemFile.move(target, to: old) }
        undo.append { try? SystemFile.move(old, to: target) }
    }

    private func makeFolder(for path: String, _ undo: inout [() -> Void]) throws(OutputError) {
        var folder = SystemFile.folder(of: full(path))
        var missing: [String] = []
        while !folder.isEmpty, !SystemFile.exists(folder) {
            missing.append(folder)
            folder = SystemFile.folder(of: folder)
        }
        for folder in missing.reversed() {
            try attempt(path) { () throws(SystemError) in try SystemFile.makeFolder(folder) }
            undo.append { try? SystemFile.remove(folder) }
        }
    }

    private func attempt(_ path: String, _ action: () throws(SystemError) -> Void) throws(OutputError) {
        do { try action() } catch { throw OutputError.failed(path: path, reason: error.reason) }
    }

    private func full(_ path: String) -> String { self.path + "/" + path }

    // Beside the file, so that renaming stays within one disk.
    private func new(_ path: String) -> String { full(path) + ".botapi-new" }
    private func old(_ path: String) -> String { full(path) + ".botapi-old" }

    private static func isOurs(temporary path: String) -> Bool { path.hasSuffix(".botapi-new") || path.hasSuffix(".botapi-old") }
}
