import Foundation
@testable import TelegramBotRuntime
import TelegramBotAPI

/// The files of `Generated/`, and the types that they declare.
enum GeneratedFolder {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Sorted names without extensions, for example, `["AddStickerToSet", …]` of `"Methods"`.
    static func names(_ folder: String) -> [String] {
        let path = root.appending(path: "Generated/\(folder)").path
        let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return files.filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }.sorted()
    }

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: "Generated/\(path).swift"), encoding: .utf8)
    }

    /// By its name, so that no list of all types has to be kept.
    static func type(_ name: String) -> (any BotAPIValue.Type)? {
        let module = "TelegramBotAPI"
        let mangled = "\(module.utf8.count)\(module)\(name.utf8.count)\(name)"
        return (_typeByName(mangled + "V") ?? _typeByName(mangled + "O")) as? any BotAPIValue.Type
    }

    static let types = names("Types")
    static let methods = names("Methods")
}

/// What is not here to be tested, said aloud.
enum Shared {
    static let folder = GeneratedFolder.root.deletingLastPathComponent().appending(path: "shared")

    static func has(_ path: String) -> Bool {
        let isHere = FileManager.default.fileExists(atPath: folder.appending(path: path).path)
        if !isHere { print("skipped: ../shared is not here, \(path) is not compared") }
        return isHere
    }
}
