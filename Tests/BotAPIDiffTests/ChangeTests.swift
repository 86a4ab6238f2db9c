import BotAPISchema
import Testing

@testable import BotAPIDiff

@Suite("What changed")
struct ChangeTests {
    @Test("Every kind of change of names, types and presence", arguments: [
        ("type A\n x Integer", "type A\n x Integer\ntype B\n y String", ["B: added: object with 1 field"]),
        ("type A\ntype B", "type A", ["B: removed: object without fields"]),
        ("method a -> True", "method a -> True\nmethod b -> ?", ["b: added: result not known"]),
        ("type A\n x Integer", "type A\n x Integer\n y? String", ["A.y: added: String, optional"]),
        ("type A\n x Integer\n y String", "type A\n x Integer", ["A.y: removed: String"]),
        ("type A\n x Integer", "type A\n x Integer or String", ["A.x: type Integer → Integer or String"]),
        ("type A\n x Integer", "type A\n x? Integer", ["A.x: required → optional"]),
        ("method a -> True\n x? Integer", "method a -> True\n x Integer", ["a.x: optional → required"]),
        ("method a -> True", "method a -> Message or True", ["a: result True → Message or True"]),
        ("type A\n | B\n | C", "type A\n | B\n | D", ["A: union grew by D", "A: union lost C"]),
        ("type A\n x Integer\n y? String\n z? Float", "type A\n z? Float\n x Integer\n y? String", ["A: order changed: z"]),
        ("# one\ntype A\n x Integer", "# two\ntype A\n x Integer", ["A: moved from section one to two"]),
    ])
    func kinds(old: String, new: String, expected: [String]) throws {
        #expect(try changes(from: old, to: new) == expected)
    }

    @Test("These are no changes", arguments: [
        ("type A\n x Integer or String", "type A\n x String or Integer"),
        ("type A\n x Float number", "type A\n x Float"),
        ("type A\n x Array of B or C", "type A\n x Array of B and C"),
        ("type A\n x Integer", "# somewhere\ntype A\n x Integer"),
    ])
    func same(old: String, new: String) throws {
        #expect(try changes(from: old, to: new).isEmpty)
    }

    @Test("A result or the variants of a union that one side does not know are a note, no change")
    func unknown() throws {
        let old = try fixture("type A\nmethod a -> ?")
        let new = try fixture("type A\n | B\n | C\nmethod a -> True")
        let diff = SchemaDiff(from: old, to: new)
        #expect(diff.changes.isEmpty)
        #expect(diff.notes == ["A: the variants are known on one side only.", "a: the result is known on one side only."])
    }

    @Test("Changes stand in page order; what is gone follows what it stood behind")
    func order() throws {
        let old = "# s\ntype A\n a Integer\n b Integer\n c Integer\ntype B\n x Integer\ntype C\n y String"
        let new = "# s\ntype A\n a Integer\n c Integer\n d Integer\n e String\ntype D\ntype C\n y String"
        #expect(try changes(from: old, to: new) == [
            "A.b: removed: Integer", "A.d: added: Integer", "A.e: added: String", "B: removed: object with 1 field",
            "D: added: object without fields",
        ])
    }

    @Test("A member that became a part of another's object moved there")
    func moved() throws {
        let old = "method send -> True\n text String\n reply_to_id? Integer\n reply_quietly? Boolean\n colour? String"
        let new = """
            type Reply
             id Integer
             reply_quietly? Boolean
            method send -> True
             text String
             reply? Reply
            """
        #expect(try changes(from: old, to: new) == [
            "Reply: added: object with 2 fields", "send.reply_to_id: moved to Reply.id", "send.reply_quietly: moved to Reply.reply_quietly",
            "send.colour: removed: String, optional", "send.reply: added: Reply, optional",
        ])
    }

    @Test("An object that became a union left its fields to the variants, and nothing changes on the wire")
    func becameUnion() throws {
        let old = try fixture("type Member\n status String\n until? Integer")
        let new = try fixture("type Member\n | Owner\n | Guest\ntype Owner\n status String\ntype Guest\n status String\n until Integer")
        let diff = SchemaDiff(from: old, to: new)
        #expect(diff.changes.prefix(3).map(\.words) == [
            "became a union of Owner, Guest", "moved to Owner.status, Guest.status", "moved to Guest.until",
        ])
        #expect(diff.changes.prefix(3).map(\.wire.severity) == [.compatible, .none, .none])
        #expect(diff.changes.prefix(3).map(\.swift.severity) == [.breaking, .breaking, .breaking])
    }

    @Test("Versions order by number")
    func versions() throws {
        let versions = try ["7.10", "2.3.1", "10.0", "7.9", "3.0"].map { try #require(Version($0)) }
        #expect(versions.sorted().map(\.description) == ["2.3.1", "3.0", "7.9", "7.10", "10.0"])
        #expect(Version("7") == nil && Version("7.x") == nil && Version("") == nil && Version("7.") == nil)
    }
}
