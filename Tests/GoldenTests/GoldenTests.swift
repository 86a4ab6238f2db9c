import Foundation
import Testing

/// Pages of ten to thirty lines through the whole chain: page → schema → Swift.
///
///     RECORD_GOLDENS=1 swift test --filter GoldenTests
///
/// stores what comes out now, and fails, so that nobody does it by accident; `git diff` shows what changed.
@Suite struct GoldenTests {
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"

    @Test("a small page gives this schema and this Swift", arguments: Golden.all)
    func golden(golden: Golden) throws {
        let results = try golden.results()
        if Self.isRecording {
            let changed = try golden.record(results)
            Issue.record("recorded \(golden.name): \(changed.isEmpty ? "nothing changed" : changed.joined(separator: ", "))")
            return
        }
        let stored = golden.stored()
        for path in Set(results.keys).union(stored.keys).sorted() {
            let difference = UnifiedDiff.text(from: stored[path] ?? "", to: results[path] ?? "", name: "Goldens/\(golden.name)/\(path)")
            #expect(difference.isEmpty, "\(difference)RECORD_GOLDENS=1 swift test --filter GoldenTests accepts it")
        }
    }

    @Test("the goldens are here")
    func goldensAreHere() { #expect(Golden.all.count >= 12) }

    @Test("a difference shows the lines around it")
    func difference() {
        let old = (1...9).map(String.init).joined(separator: "\n")
        let expected = """
            --- numbers (stored)
            +++ numbers (now)
            @@ line 3 @@
             3
             4
             5
            -6
            +six
             7
             8
             9

            """
        #expect(UnifiedDiff.text(from: old, to: old.replacing("6", with: "six"), name: "numbers") == expected)
    }
}
