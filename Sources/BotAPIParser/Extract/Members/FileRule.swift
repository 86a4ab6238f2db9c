import BotAPISchema

/// Reads where a file may come from; the words stand all over the description.
///
/// For example, "Pass a file_id as String …, pass an HTTP URL as a String …, or upload a new photo".
enum FileRule {
    static let name = "file-sources"

    static func fact(_ reading: Reading, of subject: Subject, line: Int) -> Fact? {
        var takesFile = false
        subject.type.forEachName { if $0 == "InputFile" { takesFile = true } }
        guard takesFile || subject.isString else { return nil }
        var sources = FileSources()
        var first: Int?, last = 0
        func found(_ index: Int, upTo end: Int) {
            first = first ?? index
            last = end
        }
        for index in reading.tokens.indices {
            let token = reading[index]
            switch token.kind {
            case .word where token.word == .pass:
                if let match = passFile.match(reading, at: index) {
                    sources.identifier = true
                    found(index, upTo: match.end)
                } else if let match = passURL.match(reading, at: index) {
                    sources.url = true
                    found(index, upTo: match.end)
                }
            case .word where !sources.upload && token.word == .attach && reading[index + 1].kind == .colon,
                 .quotation where !sources.upload && reading.bytes[Int(token.start)..<Int(token.end)].starts(with: attach),
                 .code where !sources.upload && reading.bytes[Int(token.start)..<Int(token.end)].starts(with: attach):
                sources.upload = true
                found(index, upTo: index + 1)
            case .word where takesFile && !sources.upload && (token.word == .upload || token.word == .uploaded):
                sources.upload = true
                found(index, upTo: index + 1)
            default: break
            }
        }
        if takesFile, !sources.upload, !sources.identifier, !sources.url {
            // "A file with the sticker": the type says it.
            return Fact(.file(FileSources(upload: true)), rule: "input-file", words: "InputFile", line: line)
        }
        guard let first, sources.upload || sources.identifier else { return nil }
        return Fact(.file(sources), rule: name, words: reading.words(first, upTo: last), line: line)
    }

    private static let attach = Array("attach://".utf8)
    private static let passFile: Pattern = "pass a|the|its file_id"
    private static let passURL: Pattern = "pass an|a http url"
}

extension TypeReference {
    /// Every name in it, without making an array of them.
    func forEachName(_ body: (String) -> Void) {
        switch self {
        case .string, .integer, .float, .boolean, .true: break
        case .named(let name): body(name)
        case .array(of: let element): element.forEachName(body)
        case .oneOf(let types): for type in types { type.forEachName(body) }
        }
    }
}
