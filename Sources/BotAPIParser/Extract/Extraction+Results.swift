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
            var matches = matches(of: strict, in: method)
            if matches.isEmpty { matches = self.matches(of: lenient, in: method) }
            guard let first = matches.first else {
                diagnostics.error(
                    "\(method.name): no sentence names the result; expected one such as “Returns True on success.”",
                    line: method.line,
                    context: context(of: method.section)
                )
                continue
            }
            if let other = matches.first(where: { $0.type != first.type }) {
                diagnostics.error(
                    "\(method.name): “\(first.words.shortened())” and “\(other.words.shortened())” name two results; the first one counts",
                    line: method.line,
                    context: context(of: method.section)
                )
            }
            schema.methods[index].facts.insert(Fact(.result(first.type), rule: first.rule, words: first.words, line: method.line), at: 0)
            for name in first.type.names { note(name, in: method.name, line: method.line) }
        }
    }

    private func matches(of phrase: ResultPhrase, in method: MethodDefinition) -> [ResultPhrase.Match] {
        var matches: [ResultPhrase.Match] = []
        for passage in method.documentation + method.notes {
            passage.forEachText { matches += phrase.matches(in: $0) }
        }
        return matches
    }

    /// For diagnostics, for example, "section: Available methods".
    func context(of anchor: String) -> String {
        guard let section = schema.sections.first(where: { $0.anchor == anchor }), !section.title.isEmpty else { return "" }
        return "section: \(section.title)"
    }
}
