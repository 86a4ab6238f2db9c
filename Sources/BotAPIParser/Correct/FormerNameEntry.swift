public import BotAPISchema
import Foundation

/// An entry of `spec/former-names.json`: a name that was given up, and that servers still take or send.
///
/// For example, `thumb` of `Sticker` and others, which is `thumbnail` since 6.6; `kickChatMember`, which is `banChatMember`.
public struct FormerNameEntry: Hashable, Sendable, Codable {
    public var former: String
    public var now: String
    /// The types and methods whose member it is; none for the name of a type or a method.
    public var of: [String]?
    /// The type that it had, where `now` is an array of these.
    public var was: String?
    /// The version that no longer has it.
    public var removed: String
    /// Why it is kept.
    public var reason: String
    /// Where it was found that servers still know it.
    public var source: String

    public init(
        _ former: String, now: String, of owners: [String]? = nil, was: String? = nil, removed: String, reason: String, source: String
    ) {
        self.former = former
        self.now = now
        self.of = owners
        self.was = was
        self.removed = removed
        self.reason = reason
        self.source = source
    }

    /// - Throws: `CorrectionFileError` for anything but a list of entries.
    public static func entries(json: [UInt8]) throws(CorrectionFileError) -> [FormerNameEntry] {
        do {
            return try JSONDecoder().decode([FormerNameEntry].self, from: Data(json))
        } catch let error as DecodingError {
            throw CorrectionFileError(message: error.place)
        } catch {
            throw CorrectionFileError(message: "\(error)")
        }
    }
}

extension Schema {
    /// States of what is called otherwise now how it was called. Entries of later versions do not count yet; one that no longer
    /// fits is an error. A schema without a version may have what an entry speaks of, but need not.
    public mutating func state(_ entries: [FormerNameEntry], diagnostics: inout Diagnostics) {
        for entry in entries {
            guard entry.isVersioned, entry.of?.isEmpty != true else {
                diagnostics.error("former name \(entry.former): “\(entry.removed)” is no version, or it is of nothing; the entry is to be checked")
                continue
            }
            let isDue = version.map { !Correction.Versions.isOlder($0, than: entry.removed) } ?? false
            guard isDue || version == nil else { continue }
            for owner in entry.of?.map({ $0 + "." }) ?? [""] {
                state(entry, owner: owner, isDue: isDue, diagnostics: &diagnostics)
            }
        }
    }

    /// - Parameter owner: For example, `"Sticker."`; empty for the name of a type or a method.
    private mutating func state(_ entry: FormerNameEntry, owner: String, isDue: Bool, diagnostics: inout Diagnostics) {
        let (former, now) = (owner + entry.former, owner + entry.now)
        guard let target = Target(now, in: self) else {
            if isDue { diagnostics.error("former name \(former): the page has no \(now); the entry is to be dropped") }
            return
        }
        let line = target.line(in: self)
        guard Target(former, in: self) == nil else {
            if isDue { diagnostics.error("former name \(former): the page has it itself; the entry is to be dropped", line: line) }
            return
        }
        var type: TypeReference?
        if let was = entry.was {
            type = TypeReference(words: was)
            guard let type, target.type(in: self) == .array(of: type) else {
                diagnostics.error("former name \(former): \(now) is no array of \(was); the entry is to be checked", line: line)
                return
            }
        }
        let name = FormerName(entry.former, removed: entry.removed, type: type)
        guard !target.facts(in: self).formerNames.contains(where: { $0.name == entry.former }) else {
            diagnostics.error("former name \(former): it is stated twice; an entry is to be dropped", line: line)
            return
        }
        target.state(Fact(.formerName(name), rule: "former-name", words: entry.reason, line: line), in: &self)
    }
}

extension FormerNameEntry {
    fileprivate var isVersioned: Bool {
        let parts = removed.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count >= 2 && parts.allSatisfy { Int($0) != nil }
    }
}
