import BotAPISchema

/// Documentation comments out of descriptions and facts.
struct DocTranslator: Sendable {
    let prose: Prose

    func comment(for type: TypeDefinition) -> DocComment {
        var blocks = prose.blocks(type.documentation) + prose.blocks(type.notes)
        blocks += facts(type.facts, description: Self.plainText(type.documentation + type.notes))
        switch type.discriminator {
        case .field(let field, _)?: blocks.append(.paragraph("Told apart by \(Prose.code(field))."))
        case .number(let field, let number, let variant, _)?:
            blocks.append(.paragraph("A \(Prose.code(variant)) where \(Prose.code(field)) is \(number)."))
        case .requiredFields?, .fieldThenRequiredFields?, nil: break
        }
        return DocComment(blocks + seeAlso(type.name, type.anchor))
    }

    func comment(for method: MethodDefinition) -> DocComment {
        DocComment(description(of: method) + seeAlso(method.name, method.anchor))
    }

    func comment(forCallOf method: MethodDefinition, arguments: [(SwiftIdentifier, Member)]) -> DocComment {
        let parameters = arguments.map { name, member in
            let texts = comment(for: member).blocks.map { block -> String in
                switch block {
                case .paragraph(let text), .remark(_, let text): text
                case .list(let items): items.joined(separator: "; ")
                case .code, .parameters: ""
                }
            }
            return DocComment.Parameter(name: name, text: texts.joined(separator: " "))
        }.filter { !$0.text.isEmpty }
        return DocComment(
            description(of: method) + (parameters.isEmpty ? [] : [.parameters(parameters)]) + seeAlso(method.name, method.anchor)
        )
    }

    func comment(for member: Member) -> DocComment {
        let isSerialized = member.facts.contains { $0.statement == .format(.jsonSerialized) }
        let description = prose.blocks(isSerialized ? member.documentation.map(Self.withoutWireForm) : member.documentation)
        return DocComment(description + facts(member.facts, description: member.documentation.plainText))
    }

    /// Without the sentence "JSON-serialized.", since how a value travels is the library's business.
    private static func withoutWireForm(_ inline: Inline) -> Inline {
        guard case .text(let text) = inline, let range = text.firstRange(of: "JSON-serialized.") else { return inline }
        let before = text[..<range.lowerBound]
        let after = text[range.upperBound...]
        return .text(after.isEmpty ? String(before.last == " " ? before.dropLast() : before) : before + String(after.drop { $0 == " " }))
    }

    private func description(of method: MethodDefinition) -> [DocComment.Block] {
        let plain = Self.plainText(method.documentation + method.notes)
        return prose.blocks(method.documentation) + prose.blocks(method.notes) + facts(method.facts, description: plain)
    }

    private func facts(_ facts: [Fact], description: String) -> [DocComment.Block] {
        let sentences = FactWords.sentences(facts, description: description)
        return sentences.isEmpty ? [] : [.paragraph(sentences.joined(separator: " "))]
    }

    private func seeAlso(_ name: String, _ anchor: String) -> [DocComment.Block] {
        guard !anchor.isEmpty else { return [] }
        return [.remark("SeeAlso", "[\(Prose.escaped(name))](\(Prose.url(prose.page + "#" + anchor)))")]
    }

    private static func plainText(_ passages: [Passage]) -> String {
        passages.map(\.plainText).joined(separator: "\n")
    }
}
