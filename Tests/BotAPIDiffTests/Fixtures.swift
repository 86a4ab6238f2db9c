import BotAPIExport
import BotAPIParser
import BotAPISchema
import Foundation
import Testing

@testable import BotAPIDiff

/// A schema in the lines that the history is kept in: `fixture("type A\n name? String")`.
func fixture(_ lines: String, version: String = "1.0") throws -> Schema {
    try HistoryFile.schema(from: "Bot API \(version)\n\(lines)\n")
}

/// The differences between two schemas in lines, each as `subject: words`.
func changes(from old: String, to new: String) throws -> [String] {
    SchemaDiff(from: try fixture(old), to: try fixture(new, version: "1.1")).changes.map { "\($0.subject): \($0.words)" }
}

enum Project {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Every version that the project keeps, oldest first.
    static let history = SchemaHistory(historyFiles.compactMap { try? HistoryFile.schema(from: String(decoding: $0.bytes, as: UTF8.self)) })

    /// Those that the library keeps.
    static let formerNames: [FormerNameEntry] = {
        let data = FileManager.default.contents(atPath: folder.appending(path: "spec/former-names.json").path())
        return data.flatMap { try? FormerNameEntry.entries(json: Array($0)) } ?? []
    }()

    /// Of the newest version.
    static let since = history.schemas.last.map { SinceTable($0, files: historyFiles) }

    static let historyFiles: [(version: Version, bytes: [UInt8])] = {
        let path = folder.appending(path: "spec/history").path()
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.filter { $0.hasSuffix(".txt") }.compactMap { name in
            guard let version = Version(name.dropLast(4)), let bytes = FileManager.default.contents(atPath: "\(path)/\(name)") else { return nil }
            return (version, Array(bytes))
        }
    }()
}

/// Pages and facts beside the project, read where they are.
enum Shared {
    static let path = Project.folder.appending(path: "../shared").path()

    static var isHere: Bool {
        let isHere = FileManager.default.fileExists(atPath: path + "/history/INDEX.tsv")
        if !isHere { print("skipped: ../shared is not here, its pages and versions are not compared") }
        return isHere
    }

    struct Page {
        var schema: Schema
        var changelog: Changelog
    }

    static func page(_ name: String) throws -> Page {
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: "\(path)/pages/\(name)")))
        var diagnostics = Diagnostics(file: name)
        let document = PageReader.document(from: bytes, file: name, diagnostics: &diagnostics)
        let releases = document.recentChanges.map { Changelog.Release(title: $0.title, passages: $0.passages) }
        return Page(
            schema: SchemaExtractor().schema(from: document, diagnostics: &diagnostics),
            changelog: Changelog(releases: releases)
        )
    }
}
