import BotAPIDiff
import BotAPIExport
import BotAPISchema

extension Page {
    /// Groups of members, and what may stand in the type's place.
    func facts(of type: TypeDefinition) -> Markup? {
        list(type.facts.compactMap { fact(of: .type(type.name), $0.statement) })
    }

    /// Groups of parameters, whether it may be sent twice, and where files go.
    func facts(of method: MethodDefinition) -> Markup? {
        let subject = Subject.method(method.name)
        let files = method.parameters.filter { Uploads.isUpload($0, types: uploads) }.map { link(.parameter($0.name, of: method.name), $0.name) }
        let upload: Markup? = files.isEmpty ? nil : "<li>takes new files in \(files, separator: ", "), as <code>multipart/form-data</code></li>"
        return list(method.facts.compactMap { fact(of: subject, $0.statement) } + [upload].compactMap(\.self))
    }

    private func list(_ items: [Markup]) -> Markup? {
        items.isEmpty ? nil : "<ul class=\"facts\">\(items, separator: "")</ul>"
    }

    private func fact(of owner: Subject, _ statement: Statement) -> Markup? {
        switch statement {
        case .alternative(let type): return "<li>a plain \(links(in: type.description)) may stand in its place</li>"
        case .repeatable(let isRepeatable): return "<li>\(isRepeatable ? "may be sent again without harm" : "acts again when sent again")</li>"
        case .group(let group):
            let members = group.members.map { link(owner.member($0), $0) }
            guard let first = members.first else { return nil }
            return switch group.rule {
            case .exactlyOne: "<li>exactly one of \(members, separator: ", ")</li>"
            case .atMostOne: "<li>at most one of \(members, separator: ", ")</li>"
            case .together: "<li>all or none of \(members, separator: ", ")</li>"
            case .excludes: "<li>\(first) excludes \(Array(members.dropFirst()), separator: ", ")</li>"
            }
        case .formerName: return "<li>\(statement.summary)</li>"
        // Shown with variants and result; the others are of members.
        case .discriminator, .result, .constant, .values, .defaultValue, .conditionalDefault, .range, .length, .characters, .unit, .format, .bits,
            .file, .emptyMeaning, .requiredIf, .alias:
            return nil
        }
    }

    /// Of a field or a parameter: `<li>default <code>100</code></li>`
    func item(_ statement: Statement, among siblings: [String]) -> Markup? {
        switch statement {
        case .constant(let literal): "<li class=\"values\">always \(code(literal))</li>"
        case .values(let list): item(list)
        case .defaultValue(let literal): "<li>default \(code(literal))</li>"
        case .format(let format): "<li>\(Page.words(format))</li>"
        case .bits(let bits): "<li>up to \(bits) bits</li>"
        case .file(let sources): "<li>\(Page.words(sources))</li>"
        case .requiredIf(let words): "<li>required \(words.hasPrefix("for ") ? nil : "if " as Markup)\(words)</li>"
        case .conditionalDefault, .range, .length, .characters, .unit, .emptyMeaning, .alias, .formerName: "<li>\(statement.summary)</li>"
        case .discriminator, .alternative, .group, .result, .repeatable: nil
        }
    }

    /// A long list is folded.
    private func item(_ list: ValueList) -> Markup {
        let values = list.values.map(code)
        let title = list.isOpen ? "for example" : "one of"
        guard values.count > 40 else { return "<li class=\"values\">\(title) \(values, separator: " ")</li>" }
        return "<li class=\"values\"><details><summary>\(title) \(Page.count(values.count, "value"))</summary>\(values, separator: " ")</details></li>"
    }

    private func code(_ literal: Literal) -> Markup {
        switch literal {
        case .string(let text): "<code>\(text)</code>"
        case .integer(let number): "<code>\(number)</code>"
        case .double(let number): "<code>\(String(number))</code>"
        case .boolean(let value): "<code>\(value ? "true" : "false")</code>"
        case .type(let name): link(.type(name))
        }
    }

    private static func words(_ format: Format) -> String {
        switch format {
        case .url: "URL"
        case .httpsURL: "HTTPS URL"
        case .emailAddress: "email address"
        case .json: "JSON in a string"
        case .jsonSerialized: "JSON"
        case .chatID: "identifier or @username"
        case .username: "username"
        case .base64: "Base64"
        case .bcp47: "IETF language tag"
        case .iso639: "ISO 639-1"
        case .iso3166: "ISO 3166-1"
        case .iso4217: "ISO 4217"
        case .date: "date"
        case .mimeType: "MIME type"
        }
    }

    private static func words(_ sources: FileSources) -> String {
        let ways = [(sources.identifier, "file_id"), (sources.url, "URL"), (sources.upload, "upload")].filter(\.0).map(\.1)
        return "file by " + GroupSentence.list(ways, "or")
    }
}
