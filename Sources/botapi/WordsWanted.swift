import BotAPIDiff
import BotAPIExport
import BotAPISchema

/// What someone has to write after an update: our words are kept where the fact is what it was.
struct WordsWanted {
    /// What no words describe.
    var missing: [String] = []
    /// What is described, and changed.
    var doubtful: [String] = []
    /// What is described, and is gone.
    var stale: [String] = []

    init(_ wording: Wording, page: Schema, changes: [SchemaChange]) {
        // A project without words of its own wants none.
        guard wording != Wording() else { return }
        (missing, stale) = wording.gaps(in: page)
        let undescribed = Set(missing)
        var seen: Set<String> = []
        doubtful = changes.filter { $0.mark == .changed }.map(\.subject.description)
            .filter { !undescribed.contains($0) && seen.insert($0).inserted }
    }

    /// Lines of a report; empty where nothing is wanted.
    var lines: [String] {
        [("words to write", missing), ("words to read again, since the fact changed", doubtful), ("words for what is gone", stale)]
            .filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1.joined(separator: ", "))" }
    }
}
