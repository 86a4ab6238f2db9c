import BotAPISchema

@testable import BotAPIDiff

/// One thing that a bot does with the generated library: a function that stands on a line of its own.
///
///     func use17(_ x: Message) { if let v = x.text { let _: String = v } }
struct Use {
    var place: Impact.Place
    /// What it is about, by the names of the old page: the member that is read, those that are passed.
    var subjects: Set<Subject>
    /// The type or the method that it is about; `nil` for a list or a union that only the library names.
    var entity: Subject?
    /// The types and methods whose names it spells.
    var names: Set<Subject> = []
    /// The constant of a list that it names.
    var value: Literal?
    /// Parameters and body of the function.
    var code: String
}

extension Use: CustomStringConvertible {
    /// For example, `"property of Message.text"`.
    var title: String {
        let about = subjects.isEmpty ? entity.map { [$0] } ?? [] : subjects
        return "\(place.rawValue) of \(about.map(\.description).sorted().joined(separator: ", "))"
    }

    var description: String { "\(title): \(code)" }
}
