import BotAPISchema

extension Extraction {
    /// The result of every method, from its description.
    mutating func readResults() {
        let known = types
        let strict = ResultPhrase { known.contains(String($0)) }
        // A fragment may name types that it does not define.
        let lenient = ResultPhrase { $0.isTypeName }
        for index in schema.methods.indices {
            let method = schema.methods[index]
            let passages = Array(zip(method.documentation + method.notes, methodLines[index]))
            var found = results(in: passages, by: strict)
            if found.isEmpty { found = results(in: passages, by: lenient) }
            guard let first = found.first, case .result(let type) = first.statement else {
                unread.append(index)
                continue
            }
            if let other = found.first(where: { $0.statement != first.statement }) {
                diagnostics.error(
                    "\(method.name): “\(first.words.shortened())” and “\(other.words.shortened())” name two results; the first one counts",
                    line: other.line,
                    context: context(of: method.section)
                )
            }
            schema.methods[index].facts.insert(first, at: 0)
            for name in type.names { note(name, in: method.name, line: first.line) }
        }
    }

    /// Says of which methods nothing names the result, neither the page nor a correction.
    mutating func checkResults() {
        for index in unread where schema.methods[index].result == nil {
            let method = schema.methods[index]
            diagnostics.error(
                "\(method.name): no sentence names the result; expected one such as “Returns True on success.”",
                line: method.line,
                context: context(of: method.section)
            )
        }
    }

    private func results(in passages: [(Passage, Int)], by phrase: ResultPhrase) -> [Fact] {
        var facts: [Fact] = []
        for (passage, line) in passages where passage.mentions("eturn") {
            passage.forEachText { text in
                for match in phrase.matches(in: text) {
                    facts.append(Fact(.result(match.type), rule: match.rule, words: match.words, line: line))
                }
            }
        }
        return facts
    }

    /// For diagnostics, for example, "section: Available methods".
    func context(of anchor: String) -> String {
        guard let section = schema.sections.first(where: { $0.anchor == anchor }), !section.title.isEmpty else { return "" }
        return "section: \(section.title)"
    }
}
