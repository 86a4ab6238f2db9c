import Foundation
import Testing

/// Real input beside the package; tests that need it say so aloud where it is missing.
enum Shared {
    static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared")

    /// The files of a folder by name, sorted; empty, with a line of print, where the folder is missing.
    static func files(_ path: String) -> [(name: String, bytes: [UInt8])] {
        let folder = folder.appendingPathComponent(path)
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
            print("skipped: ../shared is not here, \(path) is not read")
            return []
        }
        return names.sorted().compactMap { name in
            (try? Data(contentsOf: folder.appendingPathComponent(name))).map { (name, Array($0)) }
        }
    }

    static func file(_ path: String) -> [UInt8]? {
        let data = try? Data(contentsOf: folder.appendingPathComponent(path))
        if data == nil { print("skipped: ../shared is not here, \(path) is not read") }
        return data.map { Array($0) }
    }
}

extension [UInt8] {
    init(_ text: String) { self = Array(text.utf8) }

    var text: String { String(decoding: self, as: UTF8.self) }
}
