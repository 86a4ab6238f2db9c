import BotAPISchema

/// The topic that introduces the modes of `parse_mode`; no table lists them.
enum FormattingOptions {
    static let anchor = "formatting-options"

    /// For example, `["MarkdownV2", "HTML", "Markdown"]`, in page order; empty where the page has no such topic.
    static func parseModes(of sections: [Section]) -> [String] {
        for section in sections {
            for case .topic(let topic) in section.entries where topic.anchor == anchor || topic.title == "Formatting options" {
                return parseModes(in: topic.documentation)
            }
        }
        return []
    }

    /// "… pass MarkdownV2 in the parse_mode field"
    static func parseModes(in documentation: [Passage]) -> [String] {
        var modes: [String] = []
        for passage in documentation {
            guard case .paragraph(let inlines) = passage else { continue }
            let reading = Reading(inlines)
            for index in reading.tokens.indices {
                guard let match = pass.match(reading, at: index) ?? mode.match(reading, at: index), match.text(1) == "parse_mode" else { continue }
                if !modes.contains(match.text(0)) { modes.append(match.text(0)) }
            }
        }
        return modes
    }

    private static let pass: Pattern = "pass * in the *"
    /// "Mode HTML of parse_mode", as a restated page says it.
    private static let mode: Pattern = "mode * of *"
}
