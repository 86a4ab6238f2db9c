import BotAPIParser
import BotAPISchema
import Testing

@testable import BotAPIDiff

/// Two versions that are compared as far as both are known.
struct ProofPair: CustomTestStringConvertible, Sendable {
    var old: Schema
    var new: Schema

    /// - Parameters: Versions of which one may say less than the other: no values, no results, no variants.
    init(_ old: Schema, _ new: Schema) {
        (self.old, self.new) = (old, new)
        if old.values.isEmpty != new.values.isEmpty {
            self.old = HistoryFile.withoutValues(old)
            self.new = HistoryFile.withoutValues(new)
        }
        self.old.fill(from: new)
        self.new.fill(from: old)
        // As the libraries have them; a test of their own holds that all fit.
        var diagnostics = Diagnostics(file: "")
        self.old.state(Project.formerNames, diagnostics: &diagnostics)
        self.new.state(Project.formerNames, diagnostics: &diagnostics)
    }

    var testDescription: String { "\(old.version ?? "") → \(new.version ?? "")" }

    /// Every two versions of the history whose values are known, and that follow each other in it.
    static let valued: [ProofPair] = {
        let known = Project.history.schemas.filter { !$0.values.isEmpty }
        return zip(known, known.dropFirst()).map(ProofPair.init)
    }()

    /// Pages that stand beside the project, with limits, units and files.
    static let pages: [ProofPair] = {
        guard Shared.isHere else { return [] }
        let names = ["3.2", "4.1", "4.6", "5.3", "8.2", "9.0-browser", "9.2", "10.2", "10.3"]
        let pages = names.compactMap { try? Shared.page("\($0).html").schema }
        return zip(pages, pages.dropFirst()).map(ProofPair.init)
    }()

    /// Every two versions of the history that follow each other.
    static let neighbours: [ProofPair] = zip(Project.history.schemas, Project.history.schemas.dropFirst()).map(ProofPair.init)
}

extension Schema {
    /// Takes what it leaves open, a result or the variants of a union, from another version.
    fileprivate mutating func fill(from other: Schema) {
        for index in methods.indices where methods[index].result == nil {
            let known = other.methods.first { $0.name == methods[index].name }?.result ?? .true
            methods[index].facts.append(Fact(.result(known), rule: "other-version", words: ""))
        }
        for index in types.indices where types[index].fields.isEmpty && !types[index].isUnion {
            types[index].variants = other.types.first { $0.name == types[index].name }?.variants.filter { variant in
                variant.names.allSatisfy { name in types.contains { $0.name == name } }
            } ?? []
        }
    }
}
