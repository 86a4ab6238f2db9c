import BotAPISchema

@testable import BotAPICodegen
@testable import BotAPIDiff

/// A bot written against the library of one version, compiled against that of another, and held against what the diff says.
struct SourceProof {
    private let uses: [Use]
    /// By use, the compiler's words.
    private let errors: [Int: String]
    /// What breaks, and the diff says nothing of it.
    private(set) var unsaid: [(use: Use, error: String)] = []
    /// What the diff says, and nothing breaks.
    private(set) var unfounded: [Breakage] = []
    /// What the diff says, and something breaks.
    private(set) var founded: [Breakage] = []

    /// - Parameter compiler: One that has the runtime.
    init(from old: Schema, to new: Schema, with compiler: SwiftCompiler) async throws {
        let library = Library(old)
        let consumer = Consumer(of: library)
        try await compiler.emit(library.translation.files, into: "old")
        try await compiler.emit(Library(new).translation.files, into: "new")
        if let error = try await compiler.errors(in: consumer.text, with: "old").min(by: { $0.key < $1.key }) {
            throw SwiftCompiler.Failure(description: "line \(error.key) does not compile with its own library: \(error.value)")
        }
        var errors: [Int: String] = [:]
        for (line, error) in try await compiler.errors(in: consumer.text, with: "new") {
            guard let use = consumer.use(onLine: line) else { throw SwiftCompiler.Failure(description: "line \(line): \(error)") }
            errors[use] = error
        }
        self.init(consumer.uses, errors, against: Breakage.all(in: SchemaDiff(from: old, to: new)))
    }

    private init(_ uses: [Use], _ errors: [Int: String], against said: [Breakage]) {
        self.uses = uses
        self.errors = errors
        var concerned: [[Int]] = Array(repeating: [], count: said.count)
        var reasons = Array(repeating: 0, count: uses.count)
        for (index, use) in uses.enumerated() {
            for (position, breakage) in said.enumerated() where breakage.concerns(use) {
                concerned[position].append(index)
                reasons[index] += 1
            }
            if reasons[index] == 0, let error = errors[index] { unsaid.append((use, error)) }
        }
        for (position, breakage) in said.enumerated() {
            // Uses that nothing else breaks tell more than those that break anyway.
            let own = concerned[position].filter { reasons[$0] == 1 }
            let telling = own.isEmpty ? concerned[position] : own
            if telling.contains(where: { errors[$0] != nil }) { founded.append(breakage) } else { unfounded.append(breakage) }
        }
    }

    /// The same errors, and another diff.
    func holding(against said: [Breakage]) -> SourceProof { SourceProof(uses, errors, against: said) }

    /// For example, `"4840 uses, 243 break, 103 reasons"`.
    var words: String { "\(uses.count) uses, \(errors.count) break, \(founded.count) reasons" }
}
