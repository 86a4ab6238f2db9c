/// What writing some files into a folder would do. It only compares; nothing is touched.
public struct OutputPlan: Hashable, Sendable {
    /// New or different, sorted by path.
    public var written: [GeneratedFile] = []
    public var unchanged: [String] = []
    /// Files that carry our header and are not generated any more, sorted by path.
    public var removed: [String] = []

    public var isEmpty: Bool { written.isEmpty && removed.isEmpty }

    /// - Parameter existing: The text of each file in the folder by its path in it; `nil` for one that is no text of ours to
    ///   read, such as a link.
    /// - Throws: Where a file would leave the folder, or where a file that is not ours stands in the way.
    public init(files: [GeneratedFile], existing: [String: String?]) throws(OutputError) {
        // Two names that differ by case alone are one file on some systems.
        let present = Dictionary(existing.keys.sorted().map { ($0.lowercased(), $0) }) { first, _ in first }
        var seen: Set<String> = []
        for file in files.sorted(by: { $0.path < $1.path }) {
            guard OutputPlan.isInside(file.path) else { throw .outside(file.path) }
            guard seen.insert(file.path.lowercased()).inserted else { throw .twice(file.path) }
            // A link or a file where a folder belongs would lead elsewhere.
            for folder in OutputPlan.folders(of: file.path) {
                if let there = present[folder.lowercased()] { throw .foreign(there) }
            }
            guard let there = present[file.path.lowercased()] else {
                written.append(file)
                continue
            }
            guard there == file.path, case .some(.some(let text)) = existing[there], GeneratedFile.isGenerated(text) else {
                throw .foreign(there)
            }
            if text == file.text { unchanged.append(file.path) } else { written.append(file) }
        }
        removed = existing.compactMap { path, text in
            guard !seen.contains(path.lowercased()), let text, GeneratedFile.isGenerated(text) else { return nil }
            return path
        }.sorted()
    }

    /// For example, `["Types"]` of `Types/Message.swift`.
    private static func folders(of path: String) -> [String] {
        let parts = path.split(separator: "/")
        return parts.indices.dropFirst().map { parts[..<$0].joined(separator: "/") }
    }

    /// Relative, of plain names, without steps upwards.
    static func isInside(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return parts.allSatisfy { part in
            !part.isEmpty && part.first != "." && part.utf8.allSatisfy { $0.isIdentifierByte || $0 == UInt8(ascii: ".") }
        }
    }
}

/// Why nothing was written.
public enum OutputError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The path of a generated file leads out of the folder.
    case outside(String)
    /// Two generated files have one path.
    case twice(String)
    /// A file that this tool did not write stands where a generated one belongs.
    case foreign(String)
    /// Reading, writing or renaming failed; everything is as it was.
    case failed(path: String, reason: String)

    public var description: String {
        switch self {
        case .outside(let path): "\(path): the path leads out of the output folder; nothing was written"
        case .twice(let path): "\(path): generated twice; nothing was written"
        case .foreign(let path): "\(path): a file without botapi's header stands here; nothing was written"
        case .failed(let path, let reason): "\(path): \(reason); nothing was written"
        }
    }
}
