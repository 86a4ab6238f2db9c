import BotAPIParser
import BotAPISchema
import Foundation
import Programs
import Testing

@testable import BotAPIDiff

/// The verdict for Swift, held against the compiler.
///
/// `PROVE_VERSIONS=all` takes every pair that there is, half an hour of work, and `PROVE_VERSIONS=9.3,9.4` those that end there.
@Suite("The verdict for Swift is proven", .serialized, .enabled(if: Program.isFound("swiftc")))
struct SourceProofTests {
    static let pairs: [ProofPair] = {
        let wanted = ProcessInfo.processInfo.environment["PROVE_VERSIONS"] ?? "5.3,6.6,7.0,7.3,7.4,10.3"
        if wanted == "all" { return ProofPair.neighbours + ProofPair.valued + ProofPair.pages }
        let versions = wanted.split(separator: ",")
        return ProofPair.neighbours.filter { versions.contains(Substring($0.new.version ?? "")) }
    }()

    @Test("A bot written against the older library breaks with the newer one exactly where the diff says", arguments: pairs)
    func proof(pair: ProofPair) async throws {
        let compiler = try SwiftCompiler()
        defer { compiler.remove() }
        let start = ContinuousClock.now
        let proof = try await SourceProof(from: pair.old, to: pair.new, with: compiler)
        print("\(pair.testDescription): \(proof.words), \(ContinuousClock.now - start)")
        #expect(proof.unsaid.isEmpty, "\(proof.unsaid.prefix(20).map { "\($0.use)\n    \($0.error)" }.joined(separator: "\n"))")
        #expect(proof.unfounded.isEmpty, "\(proof.unfounded.prefix(20).map(\.description).joined(separator: "\n"))")
    }

    private static let before = """
        type A
         id Integer
         old? String
         new? Integer
        type B
         id Integer
         kind? String
          | "a"
          | "b"
        type Alone
         id Integer
        type Other
         id Integer
         yes True
         name String
          = "other"
        type U
         | A
         | B
        method give -> U
         id Integer
         word? String
         more? String
         name String
          = "gift"
        method take -> True
         a? A
         u? U
         other? Other
        """

    private static let renamed = before
        .replacing(" old? String\n", with: " elder? String\n").replacing(" new? Integer", with: " newer? Array of Integer")
        .replacing("Other", with: "Another").replacing("method give ", with: "method bestow ").replacing(" word? ", with: " phrase? ")

    private static let kept: [FormerNameEntry] = [
        ("old", "elder", ["A"], nil), ("new", "newer", ["A"], "Integer"), ("Other", "Another", nil, nil), ("give", "bestow", nil, nil),
        ("word", "phrase", ["bestow"], nil),
    ].map { FormerNameEntry($0.0, now: $0.1, of: $0.2, was: $0.3, removed: "1.1", reason: "", source: "") }

    @Test("A bot that uses names of the older library compiles against the newer one that keeps them, and not against one that does not")
    func kept() async throws {
        let (before, bare) = (try fixture(Self.before), try fixture(Self.renamed, version: "1.1"))
        var after = bare
        var diagnostics = Diagnostics(file: "")
        after.state(Self.kept, diagnostics: &diagnostics)
        #expect(diagnostics.all.isEmpty)
        let compiler = try SwiftCompiler()
        defer { compiler.remove() }
        let proof = try await SourceProof(from: before, to: after, with: compiler)
        #expect(proof.unsaid.isEmpty && proof.founded.isEmpty && proof.unfounded.isEmpty, "\(proof.words): \(proof.unsaid) \(proof.unfounded)")
        // Against the verdict of a library that keeps nothing.
        let unfounded = proof.holding(against: Breakage.all(in: SchemaDiff(from: before, to: bare))).unfounded.map(\.change.subject.description)
        #expect(Set(unfounded).isSuperset(of: ["A.old", "A.new", "Other", "give"]), "\(unfounded)")
    }

    /// Small changes, each of another kind, and what breaks by each.
    @Test("It fails where the diff says too little or too much", arguments: [
        (" old? String\n", "", ["property of A.old", "initializer of A.id, A.old"]),
        (" old? String\n", " old Boolean\n", ["property of A.old", "initializer of A.id"]),
        (" old? String\n", " elder? String\n", ["property of A.old", "initializer of A.id, A.old"]),
        (" old? String\n", " old String\n", ["property of A.old", "initializer of A.id"]),
        ("type A\n id Integer\n", "type A\n id? Integer\n", ["property of A.id"]),
        ("type A\n id Integer\n", "type A\n id Integer\n extra Integer\n", ["initializer of A.id"]),
        (" word? String\n", "", ["call of give.id, give.word", "property of give.word"]),
        ("give -> U\n", "give -> U\n extra Integer\n", ["call of give.id"]),
        (" word? String\n more? String", " more? String\n word? String", ["call of give.id, give.more, give.word"]),
        ("give -> U", "give -> A", ["result of give"]),
        (" | B\n", " | B\n | Alone\n", ["exhaustive switch of U"]),
        (" | A\n | B\n", " | A\n", ["exhaustive switch of U", "name of U"]),
        ("type U\n | A\n | B\n", "type U\n id Integer\n", ["exhaustive switch of U", "name of U"]),
        ("type Other\n id Integer\n yes True\n name String\n  = \"other\"\n", "type Other\n | A\n | Alone\n", ["property of Other.id", "initializer of Other.id"]),
        (" yes True\n", "", ["property of Other.yes"]),
        (" yes True\n", " yes Boolean\n", ["initializer of Other.id"]),
        ("  = \"other\"\n", "", ["initializer of Other.id"]),
        ("  = \"gift\"\n", "", ["call of give.id"]),
        (" old? String\n new? Integer\n", " old? String\n  | \"x\"\n new? Integer\n", ["property of A.old", "initializer of A.id, A.old"]),
        ("  | \"b\"\n", "", ["name of B.kind"]),
        ("type Alone\n id Integer\n", "", ["name of Alone"]),
        ("type Alone\n id Integer\n", "type Alone\n id Integer\n  = 1\n", ["property of Alone.id", "initializer of Alone.id"]),
        ("method give ->", "method bestow ->", ["name of give", "call of give.id"]),
    ])
    func failing(old: String, new: String, broken: [String]) async throws {
        let text = Self.before.replacing(old, with: new)
        #expect(text != Self.before)
        let (before, after) = (try fixture(Self.before), try fixture(text, version: "1.1"))
        let compiler = try SwiftCompiler()
        defer { compiler.remove() }
        let proof = try await SourceProof(from: before, to: after, with: compiler)
        #expect(proof.unsaid.isEmpty && !proof.founded.isEmpty, "\(proof.unsaid)")
        #expect(proof.unfounded.isEmpty, "\(proof.unfounded)")

        // Against a diff that sees nothing, and against one that sees what is not there.
        let unsaid = proof.holding(against: []).unsaid.map(\.use.title)
        #expect(broken.allSatisfy(unsaid.contains), "\(unsaid)")
        let other = SchemaDiff(from: before, to: try fixture(Self.before.replacing(" new? Integer\n", with: ""), version: "1.1"))
        let unfounded = proof.holding(against: Breakage.all(in: other)).unfounded.map(\.description)
        #expect(unfounded.contains("A.new: removed: Integer, optional (property: the name is gone)"), "\(unfounded)")
    }
}
