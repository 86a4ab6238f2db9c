import BotAPISchema
import Testing

@testable import BotAPIDiff

@Suite("What a change does")
struct ImpactTests {
    /// `In` is sent, `Out` is received, `Both` is both.
    static func schema(_ fields: String, type: String, parameters: String = "") throws -> Schema {
        let types = ["In", "Out", "Both"].map { "type \($0)\n" + ($0 == type ? fields : " id Integer") }.joined(separator: "\n")
        return try fixture("\(types)\nmethod call -> Out or Both\n in? In\n both? Both\(parameters)")
    }

    @Test("A field's change is judged by the way its values travel", arguments: [
        // A new required member breaks those who send, not those who read.
        (" id Integer", " id Integer\n new String", "In", Impact.Severity.breaking, Impact.Severity.breaking),
        (" id Integer", " id Integer\n new String", "Out", .compatible, .risky),
        (" id Integer", " id Integer\n new String", "Both", .breaking, .breaking),
        // A new optional one breaks nobody.
        (" id Integer", " id Integer\n new? String", "In", .compatible, .compatible),
        (" id Integer", " id Integer\n new? String", "Out", .compatible, .compatible),
        // One that becomes optional breaks those who read.
        (" id Integer", " id? Integer", "In", .compatible, .breaking),
        (" id Integer", " id? Integer", "Out", .breaking, .breaking),
        (" id? Integer", " id Integer", "In", .breaking, .breaking),
        (" id? Integer", " id Integer", "Out", .compatible, .breaking),
        // More types than before: fine to send, hard to read.
        (" id Integer", " id Integer or String", "In", .compatible, .breaking),
        (" id Integer", " id Integer or String", "Out", .breaking, .breaking),
        (" id Integer or String", " id String", "Out", .compatible, .breaking),
        // An enumeration named by its member keeps its name.
        (" id Array of A, B and C", " id Array of A, B, C and D", "In", .compatible, .compatible),
        (" id Array of A, B and C", " id Array of A and B", "In", .breaking, .breaking),
        // Both are Bool, and what is always true is no argument.
        (" id? True", " id? Boolean", "In", .compatible, .none),
        (" id? True", " id? Boolean", "Out", .risky, .none),
        (" id? Boolean", " id? True", "Out", .compatible, .none),
        (" id True", " id Boolean", "In", .compatible, .breaking),
        (" id True", " id Boolean", "Out", .risky, .risky),
        (" id Integer\n old String", " id Integer", "In", .risky, .breaking),
        (" id Integer\n old String", " id Integer", "Out", .breaking, .breaking),
        (" id Integer\n old? String", " id Integer", "Out", .risky, .breaking),
    ])
    func fields(old: String, new: String, type: String, wire: Impact.Severity, swift: Impact.Severity) throws {
        let diff = SchemaDiff(from: try Self.schema(old, type: type), to: try Self.schema(new, type: type))
        let change = try #require(diff.changes.first)
        #expect(diff.changes.count == 1)
        #expect(change.wire.severity == wire)
        #expect(change.swift.severity == swift)
    }

    @Test("A method's change", arguments: [
        (" x Integer", " x Integer\n y String", Impact.Severity.breaking, Impact.Severity.breaking),
        (" x Integer", " x Integer\n y? String", .compatible, .compatible),
        (" x Integer", " x? Integer", .compatible, .risky),
        (" x? Integer", " x Integer", .breaking, .breaking),
        (" x Integer\n y? String", " x Integer", .risky, .breaking),
        (" x Integer\n thumb? String", " x Integer\n thumbnail? String", .risky, .breaking),
        // Calls list required arguments first, so the order changes although the page's does not.
        (" x Integer\n y Integer\n z Integer", " x? Integer\n y Integer\n z Integer", .compatible, .breaking),
        // Calls that list their arguments in the old order no longer compile.
        (" x? Integer\n y? Integer", " y? Integer\n x? Integer", .none, .breaking),
    ])
    func parameters(old: String, new: String, wire: Impact.Severity, swift: Impact.Severity) throws {
        let diff = SchemaDiff(from: try fixture("method call -> True\n\(old)"), to: try fixture("method call -> True\n\(new)"))
        #expect(diff.changes.count == 1)
        #expect(diff.changes.first?.wire.severity == wire)
        #expect(diff.changes.first?.swift.severity == swift)
    }

    @Test("A grown union breaks nobody, for unknown variants are kept; only a switch without a default must follow")
    func grownUnion() throws {
        let diff = SchemaDiff(
            from: try fixture("type U\n | A\n | B\nmethod call -> U"),
            to: try fixture("type U\n | A\n | B\n | C\nmethod call -> U")
        )
        #expect(diff.changes.first?.wire.severity == .compatible)
        #expect(diff.changes.first?.swift.severity == .compatible)
        #expect(diff.changes.first?.swift.places == [.exhaustiveSwitch])
        #expect(diff.verdict.step == .minor)
    }

    @Test("A result that holds all that the old one held breaks nobody on the wire, as getChat's ChatFullInfo; Swift names it otherwise")
    func richerResult() throws {
        let diff = SchemaDiff(
            from: try fixture("type Chat\n id Integer\n bio? String\nmethod getChat -> Chat"),
            to: try fixture("type Chat\n id Integer\ntype FullInfo\n id Integer\n bio? String\n more Integer\nmethod getChat -> FullInfo")
        )
        let change = try #require(diff.changes.first { $0.subject == .method("getChat") })
        #expect(change.wire.severity == .compatible && change.swift.severity == .breaking)
    }

    @Test("The version rises by the gravest change", arguments: [
        ("type A\n x Integer", "type A\n x Integer", VersionVerdict.Step.none),
        ("# a\ntype A", "# b\ntype A", .patch),
        ("type A", "type A\ntype B", .minor),
        // Only the server makes A.
        ("type A\n x Integer", "type A\n x Integer\n y Integer", .minor),
        ("type A\ntype B", "type A", .major),
        ("method a -> True", "method a -> Message", .major),
        ("method a -> True", "method a -> Boolean", .patch),
    ])
    func verdict(old: String, new: String, step: VersionVerdict.Step) throws {
        #expect(SchemaDiff(from: try fixture(old), to: try fixture(new)).verdict.step == step)
    }

    /// A method whose parameter states something.
    static func stating(_ statements: [Statement]) -> Schema {
        let member = Member(name: "x", type: .string, isRequired: true, facts: statements.map { Fact($0, rule: "test", words: "") })
        // Something else is stated on both sides, so that what is missing is missing.
        let other = Member(name: "y", type: .integer, isRequired: true, facts: [
            Fact(.range(NumberRange(minimum: 1)), rule: "test", words: ""), Fact(.length(Length(maximum: 1, unit: .bytes)), rule: "test", words: ""),
            Fact(.constant(.integer(1)), rule: "test", words: ""), Fact(.defaultValue(.integer(1)), rule: "test", words: ""),
            Fact(.values(ValueList([.integer(1)])), rule: "test", words: ""), Fact(.unit(.days), rule: "test", words: ""),
        ])
        return Schema(methods: [MethodDefinition(name: "call", anchor: "call", section: "", parameters: [member, other])])
    }

    @Test("What a page states of a parameter, before and after", arguments: [
        ([.range(NumberRange(minimum: 1, maximum: 100))], [.range(NumberRange(minimum: 1, maximum: 50))], "range 1-100 → 1-50", Impact.Severity.breaking),
        ([.range(NumberRange(minimum: 1, maximum: 100))], [.range(NumberRange(minimum: 1, maximum: 200))], "range 1-100 → 1-200", .compatible),
        ([.length(Length(maximum: 64, unit: .bytes))], [.length(Length(maximum: 64, unit: .characters))], "length …-64 bytes → …-64 characters", .risky),
        ([], [.length(Length(minimum: 1, maximum: 64, unit: .bytes))], "length not stated → 1-64 bytes", .breaking),
        ([.defaultValue(.integer(1))], [.defaultValue(.integer(2))], "default 1 → 2", .risky),
        ([.constant(.string("a"))], [.constant(.string("b"))], "constant “a” → “b”", .breaking),
        ([.values(ValueList([.string("a")]))], [.values(ValueList([.string("a"), .string("b")]))], "values added: “b”", .compatible),
        ([.values(ValueList([.string("a"), .string("b")]))], [.values(ValueList([.string("a")]))], "values removed: “b”", .breaking),
        ([.unit(.seconds)], [.unit(.minutes)], "unit seconds → minutes", .breaking),
    ] as [([Statement], [Statement], String, Impact.Severity)])
    func statements(old: [Statement], new: [Statement], words: String, wire: Impact.Severity) {
        let diff = SchemaDiff(from: Self.stating(old), to: Self.stating(new))
        #expect(diff.changes.map(\.words) == [words])
        #expect(diff.changes.first?.wire.severity == wire)
    }

    @Test("What one side knows nothing of is a note")
    func factsOnly() throws {
        let diff = SchemaDiff(from: try fixture("method call -> ?\n x String\n y Integer"), to: Self.stating([.unit(.days)]))
        #expect(diff.changes.isEmpty)
        #expect(diff.notes == ["The old side does not know, and these are not compared: constant, values, default, range, length and unit."])
    }
}
