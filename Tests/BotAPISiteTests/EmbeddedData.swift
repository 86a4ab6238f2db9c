import Foundation
import Testing

@testable import BotAPISite

/// What the page keeps for its script, read as the script reads it.
struct EmbeddedData: Decodable {
    var texts: [String]
    var versions: [Version]
    var changes: [Change]

    struct Version: Decodable {
        var version: String
        var date: String
        var summary: [Int]
        var notes: [Int]

        init(from decoder: any Decoder) throws {
            var values = try decoder.unkeyedContainer()
            (version, date) = (try values.decode(String.self), try values.decode(String.self))
            (summary, notes) = (try values.decode([Int].self), try values.decode([Int].self))
        }
    }

    struct Change: Decodable {
        var kind: String
        var owner: String
        var member: String
        /// `nil` where the names say it.
        var id: String?
        var mark: String
        var words: Int
        var impacts: [Int]
        var runs: [ClosedRange<Int>] = []

        init(from decoder: any Decoder) throws {
            var values = try decoder.unkeyedContainer()
            (kind, owner, member) = (try values.decode(String.self), try values.decode(String.self), try values.decode(String.self))
            if let text = try? values.decode(String.self) { id = text } else { _ = try values.decode(Int.self) }
            (mark, words, impacts) = (try values.decode(String.self), try values.decode(Int.self), try values.decode([Int].self))
            while !values.isAtEnd { runs.append(try values.decode(Int.self)...values.decode(Int.self)) }
        }
    }

    init(of tree: Element) throws {
        let text = try #require(tree.element(id: Part.data.id)?.text)
        self = try JSONDecoder().decode(EmbeddedData.self, from: Data(text.utf8))
    }

    /// "− sendPhoto.thumb removed: String, optional", as far as the page tells.
    func lines(since version: String) throws -> [String] {
        let index = try #require(versions.firstIndex { $0.version == version })
        return changes.filter { $0.runs.contains { $0.contains(index) } }.map { change in
            "\(change.mark) \(change.kind) \(change.owner)\(change.member.isEmpty ? "" : ".\(change.member)") \(texts[change.words])"
        }
    }
}
