public import BotAPISchema

/// A schema in words of its own.
///
/// Every description is written anew from the facts, in the grammar that the parser reads: names, types, requiredness and facts
/// stay what they are, the page's sentences go. For example, `sendMessage.text` is described by
/// "1-4096 characters after entities parsing."
///
///     extract(read(render(Restatement.schema(schema)))) // has the facts of schema
public enum Restatement {
    /// The same schema, its documentation restated; rules, words and lines of the facts are those of the page it came from.
    ///
    /// - Parameters:
    ///   - wording: This project's own descriptions, which go before the sentences of the facts.
    ///   - facts: What the parser reads in a member's description, given its owner and whether it is a parameter;
    ///     a fact that the words state already is not stated again.
    public static func schema(
        _ schema: Schema,
        wording: Wording = Wording(),
        facts: (Member, _ owner: String, _ isParameter: Bool) -> [Fact] = { _, _, _ in [] }
    ) -> Schema {
        var restated = schema
        let anchors = Dictionary(schema.types.map { ($0.name, $0.anchor) }, uniquingKeysWith: { first, _ in first })
        for index in restated.types.indices {
            restated.types[index].documentation = documentation(of: schema.types[index], wording)
            restated.types[index].notes = []
            restated.types[index].fields.restate(anchors, wording, of: schema.types[index].name) { facts($0, $1, false) }
        }
        for index in restated.methods.indices {
            restated.methods[index].documentation = documentation(of: schema.methods[index], wording)
            restated.methods[index].notes = []
            restated.methods[index].parameters.restate(anchors, wording, of: schema.methods[index].name) { facts($0, $1, true) }
        }
        restate(&restated.sections, parseModes: parseModes(of: schema))
        return restated
    }

    private static func documentation(of type: TypeDefinition, _ wording: Wording) -> [Passage] {
        let name = NameWords(type.name).sentence
        let words = wording.entries[type.name]?.description ?? []
        var sentences: [String] = []
        if words.isEmpty { sentences = type.fields.isEmpty && !type.isUnion ? ["Object without fields: \(name)."] : ["\(name.capitalized)."] }
        sentences += type.facts.compactMap { GroupSentence.text($0.statement, of: type.fields, noun: "field") }
        for case .alternative(let alternative) in type.facts.map(\.statement) {
            sentences.append("\(alternative) can be used instead of this object.")
        }
        let spelledOut = type.variants.filter { if case .named = $0 { false } else { true } }
        if !spelledOut.isEmpty {
            let names = spelledOut.map { $0 == .integer || "\($0)".hasPrefix("Array") ? "an \($0)" : "a \($0)" }
            sentences.append("It is either \(names.joined(separator: ", ")), or any of the following types:")
        }
        return passages(words, sentences)
    }

    private static func documentation(of method: MethodDefinition, _ wording: Wording) -> [Passage] {
        let words = wording.entries[method.name]?.description ?? []
        var sentences = words.isEmpty ? ["\(NameWords(method.name).action.capitalized)."] : []
        sentences += method.facts.compactMap { GroupSentence.text($0.statement, of: method.parameters, noun: "parameter") }
        if let result = method.result { sentences.append("Returns \(result) on success.") }
        return passages(words, sentences)
    }

    private static func passages(_ words: [[Inline]], _ sentences: [String]) -> [Passage] {
        let facts: [Passage] = sentences.isEmpty ? [] : [.paragraph([.text(sentences.joined(separator: " "))])]
        return words.map { .paragraph($0) } + facts
    }

    /// The values of `parse_mode`, as the first member that has them tells.
    private static func parseModes(of schema: Schema) -> [Literal] {
        for members in schema.types.map(\.fields) + schema.methods.map(\.parameters) {
            for member in members {
                for fact in member.facts {
                    if case .values(let list) = fact.statement, list.name == "ParseMode" { return list.values }
                }
            }
        }
        return []
    }

    /// Sections keep their titles and what they define; of the topics, the one that states the modes of `parse_mode` stays.
    private static func restate(_ sections: inout [Section], parseModes: [Literal]) {
        let modes: [Passage] = parseModes.compactMap {
            guard case .string(let mode) = $0 else { return nil }
            return .paragraph([.text("Mode "), .emphasis([.text(mode)]), .text(" of "), .emphasis([.text("parse_mode")]), .text(".")])
        }
        var isStated = modes.isEmpty
        for index in sections.indices {
            sections[index].documentation = []
            sections[index].entries = sections[index].entries.compactMap { entry in
                guard case .topic(var topic) = entry else { return entry }
                guard !isStated, topic.anchor == "formatting-options" else { return nil }
                topic.documentation = modes
                isStated = true
                return .topic(topic)
            }
        }
        guard !isStated else { return }
        let topic = Section.Topic(title: "Formatting options", anchor: "formatting-options", documentation: modes)
        if sections.isEmpty { sections.append(Section(title: "Available methods", anchor: "available-methods")) }
        sections[sections.count - 1].entries.append(.topic(topic))
    }
}

extension [Member] {
    fileprivate mutating func restate(
        _ anchors: [String: String], _ wording: Wording, of owner: String, facts: (Member, String) -> [Fact]
    ) {
        for index in indices {
            var documentation = wording.words(of: self[index], in: owner) ?? []
            if !documentation.isEmpty, documentation.plainText.last.map({ !".!?”".contains($0) }) ?? false { documentation.append(.text(".")) }
            var worded = self[index]
            worded.documentation = documentation
            let said = documentation.isEmpty ? [] : facts(worded, owner).map(\.statement)
            for fact in self[index].facts where !said.contains(fact.statement) {
                let sentence = MemberSentence(fact.statement, of: self[index].type, anchors: anchors).inlines
                if sentence.isEmpty { continue }
                if !documentation.isEmpty { documentation.append(.text(" ")) }
                documentation += sentence
            }
            self[index].documentation = documentation.joined
        }
    }
}

extension [Inline] {
    /// Texts in a row as one, as a reader gives them back.
    fileprivate var joined: [Inline] {
        var result: [Inline] = []
        for inline in self {
            if case .text(let next) = inline, case .text(let text)? = result.last {
                result[result.count - 1] = .text(text + next)
            } else {
                result.append(inline)
            }
        }
        return result
    }
}
