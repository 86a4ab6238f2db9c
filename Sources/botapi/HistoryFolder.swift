import BotAPIDiff
import BotAPISchema
import Foundation

/// The folder that keeps the facts of every published version, one file each: `spec/history/10.3.txt`.
struct HistoryFolder {
    var path: String

    /// The one named, or the project's.
    init(_ path: String?) {
        self.path = path ?? Project().map { $0.folder.appending(path: "spec/history").path(percentEncoded: false) } ?? "spec/history"
    }

    /// The one in the folder of a page, or the project's.
    init(besides page: String) {
        let folder = URL(filePath: page).deletingLastPathComponent().appending(path: "history").path()
        self.init(page != "-" && FileManager.default.fileExists(atPath: folder) ? folder : nil)
    }

    private func file(of version: String) -> String { "\(path)/\(version).txt" }

    func holds(_ version: String) -> Bool { FileManager.default.fileExists(atPath: file(of: version)) }

    /// The facts of one version.
    func schema(of version: String) throws(Failure) -> Schema {
        let file = file(of: version)
        guard holds(version) else {
            throw .noInput(file, "no such version; there are \(versions.isEmpty ? "none" : versions.joined(separator: ", "))")
        }
        return try HistoryFolder.schema(from: try Source(path: file).files()[0])
    }

    static func schema(from file: Source.File) throws(Failure) -> Schema {
        do {
            return try HistoryFile.schema(from: String(decoding: file.bytes, as: UTF8.self))
        } catch {
            throw .badInput(file.name, error.message)
        }
    }

    /// Oldest first; empty where there is no such folder.
    var versions: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.filter { $0.hasSuffix(".txt") }.compactMap { Version($0.dropLast(4)) }.sorted().map(\.description)
    }

    /// Since when there is what a schema has; nothing is known where there is no such folder.
    func since(_ schema: Schema) throws(Failure) -> SinceTable {
        var files: [(Version, [UInt8])] = []
        for version in versions {
            let file = try Source(path: file(of: version)).files()[0]
            guard let number = Version(version), HistoryFile.isHistory(String(decoding: file.bytes.prefix(200), as: UTF8.self)) else { continue }
            files.append((number, file.bytes))
        }
        return SinceTable(schema, files: files)
    }

    /// All versions, with the names that are kept.
    func history(through pipeline: inout Pipeline) throws(Failure) -> SchemaHistory {
        var schemas: [Schema] = []
        for version in versions { schemas.append(try pipeline.schema(of: version, in: self)) }
        guard !schemas.isEmpty else { throw .noInput(path, "no versions; expected files such as 10.3.txt") }
        return SchemaHistory(schemas)
    }

    /// What the file of a schema's version would hold; `nil` where its facts stand there already.
    ///
    /// - Parameter announced: Values that the version is said to have brought; those that stand there already stay.
    func text(toRecord schema: Schema, announced: Set<AnnouncedValue> = [], from source: String) throws(Failure) -> String? {
        guard let version = schema.version, Version(version) != nil else {
            throw .badInput(source, "names no version; expected, for example, “Bot API 10.3” under “Recent changes”")
        }
        guard holds(version) else { return HistoryFile.text(of: schema, announced: announced) }
        let kept = try self.schema(of: version)
        let all = try self.announced(in: version).union(announced)
        // Facts without values take no values away.
        let isKept = HistoryFile.text(of: HistoryFile.withoutValues(kept)) == HistoryFile.text(of: schema)
        let text = HistoryFile.text(of: isKept ? kept : schema, announced: all)
        return try Source(path: file(of: version)).files()[0].bytes == Array(text.utf8) ? nil : text
    }

    private func announced(in version: String) throws(Failure) -> Set<AnnouncedValue> {
        let file = try Source(path: file(of: version)).files()[0]
        do {
            return try HistoryFile.announced(in: String(decoding: file.bytes, as: UTF8.self))
        } catch {
            throw .badInput(file.name, error.message)
        }
    }

    /// Writes the facts of a schema; `false` where they stand there already.
    @discardableResult
    func record(_ schema: Schema, announced: Set<AnnouncedValue> = [], from source: String) throws(Failure) -> Bool {
        guard let text = try text(toRecord: schema, announced: announced, from: source), let version = schema.version else { return false }
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw .inputOutput(path, "cannot be made: \(error.reason)")
        }
        try Output.replace(file(of: version), with: Data(text.utf8))
        return true
    }

    /// Writes what a list of changes says of values into the files of the versions that it tells of, as far as they are kept;
    /// the versions that changed.
    func record(_ changelog: Changelog, from source: String) throws(Failure) -> [String] {
        let announced = changelog.announcedValues
        var changed: [String] = []
        for version in versions {
            guard let values = announced[version] else { continue }
            if try record(try schema(of: version), announced: values, from: source) { changed.append(version) }
        }
        return changed
    }
}
