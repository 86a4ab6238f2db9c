import BotAPISchema

/// Documentation comments out of descriptions and facts.
struct DocTranslator: Sendable {
    let prose: Prose
    /// As in `Codegen.Options`.
    let since: [String: String]

    func comment(for type: TypeDefinition) -> DocComment {
        var blocks = prose.blocks(type.documentation) + prose.blocks(type.notes)
        blocks += facts(type.facts, description: Self.plainText(type.documentation + type.notes))
        switch type.discriminator {
        case .field(let field, _)?: blocks.append(.paragraph("Told apart by \(Prose.code(field))."))
        case .number(let field, let number, let variant, _)?:
            blocks.append(.paragraph("A \(Prose.code(variant)) where \(Prose.code(field)) is \(number)."))
        case .requiredFields?, .fieldThenRequiredFields?, nil: break
        }
        return DocComment(blocks + sinceBlocks(type.name) + seeAlso(type.name, type.anchor))
    }

    func comment(for method: MethodDefinition) -> DocComment {
        let description = prose.blocks(method.documentation) + prose.blocks(method.notes)
            + facts(method.facts, description: Self.plainText(method.documentation + method.notes))
        return DocComment(description + sinceBlocks(method.name) + seeAlso(method.name, method.anchor))
    }

    /// The comment for the call: that of its request, and in it what is said of each argument.
    func comment(forCallOf request: Structure) -> DocComment {
        let parameters = request.arguments.map { property in
            let texts = property.docs.blocks.map { block -> String in
                switch block {
                case .paragraph(let text), .remark(_, let text): text
                case .list(let items): items.joined(separator: "; ")
                case .code, .parameters: ""
                }
            }
            return DocComment.Parameter(name: property.name, text: texts.joined(separator: " "))
        }.filter { !$0.text.isEmpty }
        var blocks = request.docs.blocks
        if !parameters.isEmpty { blocks.insert(.parameters(parameters), at: request.docs.endOfText) }
        return DocComment(blocks)
    }

    func comment(for member: Member, of owner: String) -> DocComment {
        let isSerialized = member.facts.contains { $0.statement == .format(.jsonSerialized) }
        let description = prose.blocks(isSerialized ? member.documentation.map(Self.withoutWireForm) : member.documentation)
        let blocks = description + facts(member.facts, description: member.documentation.plainText)
        let name = "\(owner).\(member.name)"
        return DocComment(since[name] == since[owner] ? blocks : appended(sinceBlocks(name), to: blocks))
    }

    private func sinceBlocks(_ name: String) -> [DocComment.Block] {
        since[name].map { [.paragraph("Since Bot API \(Prose.escaped($0)).")] } ?? []
    }

    /// To the last paragraph, where that ends with a full stop.
    private func appended(_ sentence: [DocComment.Block], to blocks: [DocComment.Block]) -> [DocComment.Block] {
        guard case .paragraph(let text)? = blocks.last, case .paragraph(let words)? = sentence.first, text.last == "." else {
            return blocks + sentence
        }
        return blocks.dropLast() + [.paragraph("\(text) \(words)")]
    }

    /// Without the sentence "JSON-serialized.", since how a value travels is the library's business.
    private static func withoutWireForm(_ inline: Inline) -> Inline {
        guard case .text(let text) = inline, let range = text.firstRange(of: "JSON-serialized.") else { return inline }
        let before = text[..<range.lowerBound]
        let after = text[range.upperBound...]
        return .text(after.isEmpty ? String(before.last == " " ? before.dropLast() : before) : before + String(after.drop { $0 == " " }))
    }

    private func facts(_ facts: [Fact], description: @autoclosure () -> String) -> [DocComment.Block] {
        if facts.isEmpty { return [] }
        let sentences = FactWords.sentences(facts, description: description())
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
