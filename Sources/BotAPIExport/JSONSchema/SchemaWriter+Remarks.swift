import BotAPISchema

extension SchemaWriter {
    /// What no keyword says, as extensions: `x-unit`, `x-format`, `x-length`, `x-file`, `x-required-if` and so on.
    func remarks(_ facts: [Fact]) -> [JSONNode.Entry] {
        var entries: [JSONNode.Entry] = []
        for fact in facts {
            guard let entry = remark(fact.statement), !entries.contains(where: { $0.key == entry.key }) else { continue }
            entries.append(entry)
        }
        return entries
    }

    private func remark(_ statement: Statement) -> JSONNode.Entry? {
        switch statement {
        case .unit(let unit): .init("x-unit", .string(unit.rawValue))
        case .format(let format) where format != .jsonSerialized: .init("x-format", .string(format.rawValue))
        case .length(let length) where !isChecked(length):
            .init("x-length", encoded(length))
        case .range(let range) where !checksValues || range.condition != nil: .init("x-range", encoded(range))
        case .characters(let words): .init("x-characters", .string(words))
        case .file(let sources): .init("x-file", .strings(sources.names))
        case .conditionalDefault(let words): .init("x-default-if", .string(words))
        case .emptyMeaning(let words): .init("x-empty-meaning", .string(words))
        case .requiredIf(let words): .init("x-required-if", .string(words))
        case .alias(let name): .init("x-alias", .string(name))
        case .formerName(let former): .init("x-former-name", .string(former.name))
        default: nil
        }
    }

    private func isChecked(_ length: Length) -> Bool {
        checksValues && length.condition == nil && (length.unit == .items || length.unit == .characters)
    }

    private func encoded(_ value: some Encodable) -> JSONNode { (try? JSONNode(encoding: value)) ?? .null }

    /// How many of some members are there at once: keywords in a strict JSON Schema; `x-groups` elsewhere,
    /// as generators would take them for types.
    func groups(_ facts: [Fact], of members: [Member]) -> [JSONNode.Entry] {
        let groups = facts.compactMap { if case .group(let group) = $0.statement { group } else { nil } }
        guard !groups.isEmpty else { return [] }
        switch dialect {
        case .openAPI, .jsonSchema: return [.init("x-groups", .array(groups.map { ["rule": .string($0.rule.rawValue), "members": .strings($0.members)] }))]
        case .strictJSONSchema: return [.init("allOf", .array(groups.map(check)))]
        }
    }

    private func check(_ group: MemberGroup) -> JSONNode {
        func present(_ name: String) -> JSONNode { ["required": .strings([name])] }
        let each = group.members.map(present)
        switch group.rule {
        case .exactlyOne: return ["oneOf": .array(each)]
        case .atMostOne: return ["oneOf": .array(each + [["not": ["anyOf": .array(each)]]])]
        case .together: return ["oneOf": [["required": .strings(group.members)], ["not": ["anyOf": .array(each)]]]]
        case .excludes: return ["not": ["required": .strings(Array(group.members.prefix(1))), "anyOf": .array(Array(each.dropFirst()))]]
        }
    }
}

extension FileSources {
    fileprivate var names: [String] { (identifier ? ["identifier"] : []) + (url ? ["url"] : []) + (upload ? ["upload"] : []) }
}
