import BotAPISchema

extension Extraction {
    /// "For simple text buttons, String can be used instead of this object to specify the button text." (KeyboardButton)
    mutating func readAlternatives() {
        for index in schema.types.indices {
            let type = schema.types[index]
            for passage in type.documentation where passage.mentions("instead of this object") {
                guard let text = passage.paragraphText, let end = text.firstRange(of: " can be used instead of this object") else { continue }
                let before = text[..<end.lowerBound]
                let start = before.lastIndex(of: " ").map { before.index(after: $0) } ?? before.startIndex
                guard let alternative = TypeReference(words: String(before[start...])) else {
                    diagnostics.warning(
                        "\(type.name): “\(String(before[start...]).shortened())” before “can be used instead of this object” is no type",
                        line: type.line,
                        context: context(of: type.section)
                    )
                    continue
                }
                let words = String(text[start..<end.upperBound])
                schema.types[index].facts.append(Fact(.alternative(alternative), rule: "instead-of-object", words: words, line: type.line))
            }
        }
    }
}
