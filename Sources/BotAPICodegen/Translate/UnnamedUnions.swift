import BotAPISchema

/// The sets of types that stand in type cells, each given a name.
///
/// A set is called
/// 1. as the union of the page that has exactly these variants;
/// 2. as `NiceNames.unions` says: `ReplyMarkup`, `MediaGroupItem`;
///    "Message or True" is `MessageOrTrue`;
/// 3. by its member, if that has two words or more: `link_target` is `LinkTarget`; the same set elsewhere shares it;
/// 4. by its owner and member: `sendThing.media` is `SendThingMedia`.
/// Two different sets never share a name: the later one goes by the next rule.
struct UnnamedUnions: Sendable {
    struct Definition: Hashable, Sendable {
        var identifier: SwiftIdentifier
        var wanted: String
        var variants: [TypeReference]
        var owner: String
        var member: String
        var line: Int
    }
    private(set) var definitions: [Definition] = []
    private var named: [Set<TypeReference>: SwiftType] = [:]
    private var places: [String: Int] = [:]

    init(_ schema: Schema, names: inout TypeNames) {
        for type in schema.types where type.isUnion {
            named[Set(type.variants)] = names.types[type.name]
        }
        for type in schema.types {
            for member in type.fields { add(member.type, owner: type.name, member: member.name, line: member.line, &names.table) }
        }
        for method in schema.methods {
            for member in method.parameters { add(member.type, owner: method.name, member: member.name, line: member.line, &names.table) }
            if let result = method.result { add(result, owner: method.name, member: "", line: method.line, &names.table) }
        }
    }

    private mutating func add(_ reference: TypeReference, owner: String, member: String, line: Int, _ table: inout NameTable) {
        guard case .oneOf(let variants) = reference.element, UnnamedUnions.isUnion(variants), named[Set(variants)] == nil else { return }
        let words = Words(member)
        let own = NameTable.typeName(owner) + (member.isEmpty ? "Result" : words.upperCamelCase)
        let candidates = [
            NiceNames.name(for: owner, member, in: NiceNames.unions),
            variants.count == 2 && variants.contains(.true) ? variants.flatMap(\.names).first.map { $0 + "OrTrue" } : nil,
            words.words.count > 1 ? words.upperCamelCase : nil,
            own,
        ].compactMap { $0 }
        for wanted in candidates {
            if let known = definitions.firstIndex(where: { $0.wanted == wanted }) {
                guard Set(definitions[known].variants) == Set(variants) else { continue }
                places["\(owner).\(member)"] = known
                return
            }
            places["\(owner).\(member)"] = definitions.count
            definitions.append(Definition(
                identifier: table.claim(wanted, else: own),
                wanted: wanted, variants: variants, owner: owner, member: member, line: line
            ))
            return
        }
    }

    /// `nil` for a set that has a type of its own, such as "Integer or String".
    func type(of variants: [TypeReference], owner: String, member: String) -> SwiftType? {
        if let type = named[Set(variants)] { return type }
        return places["\(owner).\(member)"].map { .union(definitions[$0].identifier.code) }
    }

    private static func isUnion(_ variants: [TypeReference]) -> Bool {
        let set = Set(variants)
        return set.count > 1
            && set != [.integer, .string]
            && set != [.named(RuntimeNames.inputFile), .string]
    }
}
