import Testing

@testable import BotAPIDiff

@Suite("The verdict for Swift", .enabled(if: Shared.isHere))
struct SwiftVerdictTests {
    @Test("Generated signatures break exactly where the diff says", arguments: [
        ("8.2.html", "9.0-browser.html"), ("9.2.html", "10.2.html"), ("10.2.html", "10.3.html"),
    ])
    func signatures(old: String, new: String) throws {
        let (old, new) = (try Shared.page(old).schema, try Shared.page(new).schema)
        let (before, after) = (SwiftSignatures(of: old), SwiftSignatures(of: new))
        let common = before.names.intersection(after.names)
        #expect(common.count > 300)
        let broken = common.filter { before.breaks($0, in: after) }
        // Names of values and limits, and switches, do not show in signatures.
        let shown: Set<Impact.Place> = [.call, .initializer, .property, .result]
        let said = SchemaDiff(from: old, to: new).changes.filter { change in
            change.swift.severity >= .risky && !shown.isDisjoint(with: change.swift.places)
        }
        #expect(broken == Set(said.map(\.subject.entity)).intersection(common))
        #expect(!broken.isEmpty)
    }
}
