import BotAPIExport
import BotAPISchema

/// Sentences that say nothing but what is shown as a fact, as the pages have that `--restate` writes.
///
/// For example, "0-128 characters." at the end of a description, or "Returns True on success."; a sentence that says more stays.
struct Restated {
    /// Without their full stops.
    private var sentences: Set<String> = []

    /// Of a member.
    init(_ member: Member) {
        for fact in member.facts {
            add(fact.words)
            add(MemberSentence(fact.statement, of: member.type, anchors: [:]).inlines.plainText)
        }
    }

    /// Of a type or a method.
    init(_ facts: [Fact], members: [Member], noun: String) {
        for fact in facts {
            switch fact.statement {
            case .result: add(fact.words)
            case .group: add(GroupSentence.text(fact.statement, of: members, noun: noun) ?? fact.words)
            default: continue
            }
        }
    }

    private mutating func add(_ sentence: String) {
        let sentence = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
        if !sentence.isEmpty { sentences.insert(sentence) }
    }

    /// What is left to say once the facts are shown.
    func left(of inlines: [Inline]) -> [Inline] {
        guard !sentences.isEmpty, case .text(var text)? = inlines.last, text.hasSuffix(".") else { return inlines }
        let whole = text
        while text.hasSuffix(".") {
            let body = text.dropLast()
            let start = body.ranges(of: ". ").last.map(\.upperBound) ?? body.startIndex
            let isAlone = start == body.startIndex && inlines.count > 1
            guard sentences.contains(String(body[start...])), !isAlone else { break }
            text = String(body[..<start].reversed().drop { $0 == " " }.reversed())
        }
        if text == whole { return inlines }
        return inlines.dropLast() + (text.isEmpty ? [] : [.text(text)])
    }

    func left(of passages: [Passage]) -> [Passage] {
        passages.compactMap { passage in
            guard case .paragraph(let inlines) = passage else { return passage }
            let rest = left(of: inlines)
            return rest.isEmpty ? nil : .paragraph(rest)
        }
    }
}
