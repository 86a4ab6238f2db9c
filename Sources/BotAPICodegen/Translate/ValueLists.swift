import BotAPISchema

/// The open lists of strings and integers, found in all members and named.
///
/// A list is called
/// 1. by its own name, if the page has one: `ParseMode`;
/// 2. by what it is, if `NiceNames.lists` says so: `ChatAction`; members of one such name share a list of all their values;
/// 3. by its owner and member: `Chat.type` is `ChatType`, `sendPoll.type` is `SendPollType`.
/// So no name depends on what else is on the page, unless a type of the page already has it.
struct ValueLists: Sendable {
    private struct Key: Hashable {
        var owner: String
        var member: String
    }
    private var names: [Key: String] = [:]
    private var order: [String] = []
    private var lists: [String: [Literal]] = [:]
    private var units: [String: Unit] = [:]
    private var users: [String: [Key]] = [:]
    private var identifiers: [String: SwiftIdentifier] = [:]

    init(_ schema: Schema, table: inout NameTable) {
        for type in schema.types { add(type.fields, of: type.name) }
        for method in schema.methods { add(method.parameters, of: method.name) }
        for name in order {
            identifiers[name] = table.claim(name, else: name + "Value")
        }
    }

    private mutating func add(_ members: [Member], of owner: String) {
        for member in members {
            guard member.constant == nil, let list = member.valueList, let suffix = ValueLists.kind(of: member, list, owner: owner) else { continue }
            let key = Key(owner: owner, member: member.name)
            var name = list.name
                ?? NiceNames.name(for: owner, member.name, in: NiceNames.lists)
                ?? NameTable.typeName(owner) + Words(member.name).upperCamelCase
            // Strings and integers of one name are two lists.
            if suffix == .integers, lists[name].map({ !$0.allSatisfy(\.isInteger) }) ?? false { name += "Number" }
            if suffix == .strings, lists[name].map({ $0.contains(where: \.isInteger) }) ?? false { name += "Text" }
            if lists[name] == nil {
                order.append(name)
                units[name] = member.unit
            }
            let known = Set(lists[name] ?? [])
            var seen = known
            lists[name, default: []] += list.values.filter { seen.insert($0).inserted }
            names[key] = name
            users[name, default: []].append(key)
        }
    }

    private enum Kind { case strings, integers }

    /// `nil` where the values are no strings in a String, no integers in an Integer.
    private static func kind(of member: Member, _ list: ValueList, owner: String) -> Kind? {
        guard !list.values.isEmpty else { return nil }
        // Examples name nothing: `Venue.foursquare_type` stays a String.
        if list.isOpen, list.name == nil, NiceNames.name(for: owner, member.name, in: NiceNames.lists) == nil { return nil }
        return switch member.type.element {
        case .string where list.values.allSatisfy(\.isString): .strings
        case .integer where list.values.allSatisfy(\.isInteger) && member.unit != .unixTime: .integers
        default: nil
        }
    }

    /// The type of a member that has a list, without the arrays around it.
    func type(of owner: String, _ member: Member) -> SwiftType? {
        guard let name = names[Key(owner: owner, member: member.name)], let identifier = identifiers[name] else { return nil }
        return member.type.element == .integer ? .integers(identifier.code) : .strings(identifier.code)
    }

    func declarations(_ versions: ValueVersions) -> [ValueEnumeration] {
        order.compactMap { name -> ValueEnumeration? in
            guard let identifier = identifiers[name], let literals = lists[name] else { return nil }
            var members = MemberNames()
            let owners = (self.users[name] ?? []).map { (owner: $0.owner, member: $0.member) }
            let values = literals.map { literal in
                let wanted = switch literal {
                case .integer(let number): ValueNames.name(of: number, unit: units[name])
                case .string(let text): ValueNames.name(of: text)
                case .double, .boolean, .type: "value"
                }
                let since = versions.words(of: literal, users: owners).map { DocComment.Block.paragraph("Since Bot API \(Prose.escaped($0)).") }
                return ValueEnumeration.Value(
                    name: members.claim(wanted, wanted + "Value"), literal: literal, docs: DocComment(since.map { [$0] } ?? [])
                )
            }
            let users = (self.users[name] ?? []).map { "`\(Prose.plain($0.owner)).\(Prose.plain($0.member))`" }
            let use = users.prefix(6).joined(separator: ", ") + (users.count > 6 ? " and \(users.count - 6) more" : "")
            return ValueEnumeration(
                name: identifier,
                docs: DocComment([.paragraph("Values of \(use). Servers may know others.")]),
                isInteger: literals.contains(where: \.isInteger),
                values: values
            )
        }
    }
}

extension Literal {
    var isString: Bool { if case .string = self { true } else { false } }
    var isInteger: Bool { if case .integer = self { true } else { false } }
}
