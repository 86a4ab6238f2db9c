import BotAPIDiff
import BotAPISchema

/// Whether a page can be the next version of another, or is half a page, or one whose tables were read wrongly.
///
/// The shares are far above what any version did: between two neighbours from 2.3.1 to 10.3, at most 2% of the types and methods
/// and 4% of the members went away, and there never were fewer members than before.
struct PageShape {
    var old: Schema
    var new: Schema

    /// What is wrong, one sentence each; empty for a page that can be taken.
    ///
    /// For example, "170 of 585 types and methods of Bot API 10.2 are gone; expected 10% at most".
    var objections: [String] {
        var objections: [String] = []
        let version = old.version.map { "Bot API \($0)" } ?? "the older page"
        func hold(_ count: Int, of total: Int, _ percent: Int, _ words: String) {
            guard count * 100 > total * percent else { return }
            objections.append("\(count) of \(total) \(words); expected \(percent)% at most")
        }
        let (before, after) = (PageShape.entities(of: old), PageShape.entities(of: new))
        hold(before.keys.count { after[$0] == nil }, of: before.count, 10, "types and methods of \(version) are gone")
        let kept = before.flatMap { name, entity in after[name].map { other in entity.members.map { ($0, other.members[$0.key]) } } ?? [] }
        hold(kept.count { $0.1 == nil }, of: kept.count, 10, "fields and parameters of what is left of \(version) are gone")
        let (oldCount, newCount) = (before.values.reduce(0) { $0 + $1.members.count }, after.values.reduce(0) { $0 + $1.members.count })
        hold(oldCount - newCount, of: oldCount, 5, "fields and parameters are missing in number")
        let optional = kept.filter { !$0.0.value }
        hold(optional.count { $0.1 == true }, of: optional.count, 10, "optional fields and parameters of \(version) became required")
        let required = kept.filter { $0.0.value }
        hold(required.count { $0.1 == false }, of: required.count, 20, "required fields and parameters of \(version) became optional")
        let unions = before.filter { $0.value.isUnion && after[$0.key] != nil }
        hold(unions.keys.count { after[$0]?.isUnion == false }, of: unions.count, 20, "unions of \(version) have no variants")
        let values = PageShape.valued(old)
        hold(values.subtracting(PageShape.valued(new)).count, of: values.count, 30, "lists of values of \(version) are gone")
        return objections
    }

    private struct Entity {
        /// Whether each member is required, by its name.
        var members: [String: Bool]
        var isUnion: Bool
    }

    private static func entities(of schema: Schema) -> [String: Entity] {
        func members(_ members: [Member]) -> [String: Bool] {
            Dictionary(members.map { ($0.name, $0.isRequired) }) { first, _ in first }
        }
        let types = schema.types.map { ($0.name, Entity(members: members($0.fields), isUnion: $0.isUnion)) }
        let methods = schema.methods.map { ($0.name, Entity(members: members($0.parameters), isUnion: false)) }
        return Dictionary(types + methods) { first, _ in first }
    }

    /// Members with a list of values, for example, `"Chat.type"`.
    private static func valued(_ schema: Schema) -> Set<String> {
        func names(_ members: [Member], _ owner: String) -> [String] {
            members.filter { member in
                member.facts.contains { if case .values = $0.statement { true } else { false } }
            }.map { "\(owner).\($0.name)" }
        }
        return Set(schema.types.flatMap { names($0.fields, $0.name) } + schema.methods.flatMap { names($0.parameters, $0.name) })
    }
}
