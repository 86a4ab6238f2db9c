package import BotAPISchema

/// A fact of a member as a sentence that states it again when it is read.
///
/// For example, `.length(Length(minimum: 1, maximum: 64, unit: .bytes))` is "1-64 bytes."
package struct MemberSentence {
    /// Empty for a statement that no sentence of a member states.
    package let inlines: [Inline]

    package init(_ statement: Statement, of type: TypeReference, anchors: [String: String]) {
        switch statement {
        case .defaultValue(.type(let name)):
            let anchor = anchors[name] ?? Anchor.derived(from: name)
            inlines = [.text("Defaults to "), .link(href: "#\(anchor)", [.text(name)]), .text(".")]
        default:
            inlines = MemberSentence.text(statement, of: type).map { [.text($0 + ".")] } ?? []
        }
    }

    /// Without its dot.
    private static func text(_ statement: Statement, of type: TypeReference) -> String? {
        switch statement {
        case .constant(let literal): "Always \(words(literal))"
        case .values(let list): text(list)
        case .defaultValue(let literal): "Defaults to \(words(literal))"
        case .conditionalDefault(let words): "Defaults to \(words)"
        case .range(let range): text(range)
        case .length(let length): text(length)
        case .characters("no emoji"): "Emoji are not allowed"
        case .characters(let set): "Characters can be \(set)"
        case .unit(let unit): text(unit)
        case .format(let format): text(format)
        case .bits(let bits): "At most \(bits) significant bits"
        case .file(let sources): text(sources, isUpload: type.names.contains("InputFile"))
        case .emptyMeaning(let words): "Empty: \(words)"
        case .requiredIf(let words): words.hasPrefix("for ") ? "Required \(words)" : "Required when \(words)"
        case .alias(let name): "Also named “\(name)” on the wire"
        case .formerName, .discriminator, .alternative, .group, .result, .repeatable: nil
        }
    }

    private static func text(_ list: ValueList) -> String {
        switch list.name {
        case "ParseMode": return "Mode for parsing entities"
        case "UpdateKind": return "Update types"
        default:
            let values = list.values.map(words)
            return list.isOpen ? "Examples: \(values.joined(separator: ", "))" : "One of \(GroupSentence.list(values, "or"))"
        }
    }

    private static func text(_ range: NumberRange) -> String {
        var text: String
        switch (range.minimum, range.maximum) {
        case (let minimum?, let maximum?): text = "Values between \(words(minimum)) and \(words(maximum))"
        case (let minimum?, nil): text = "Values of at least \(words(minimum))"
        case (nil, let maximum?): text = "Values of at most \(words(maximum))"
        case (nil, nil): text = "Values"
        }
        for exception in range.exceptions { text += ", or \(words(exception))" }
        text += " are accepted"
        if let condition = range.condition { text += ": \(condition)" }
        return text
    }

    private static func text(_ length: Length) -> String {
        let noun = switch length.unit {
        case .characters, .totalCharacters: "characters"
        case .charactersAfterEntities: "characters after entities parsing"
        case .bytes: "bytes"
        case .items: "items"
        case .lineFeeds: "line feeds"
        }
        let bounds = switch (length.minimum, length.maximum) {
        case (let minimum?, let maximum?): "\(minimum)-\(maximum)"
        case (nil, let maximum?): length.unit == .lineFeeds ? "at most \(maximum)" : "up to \(maximum)"
        case (let minimum?, nil): "at least \(minimum)"
        case (nil, nil): "any number of"
        }
        let text = length.unit == .totalCharacters ? "total length of \(bounds) \(noun)" : "\(bounds) \(noun)"
        return text.capitalized + (length.condition.map { ": \($0)" } ?? "")
    }

    private static func text(_ unit: Unit) -> String {
        switch unit {
        case .unixTime: "Unix time"
        case .seconds, .minutes, .hours, .days, .months, .bytes, .pixels, .meters, .degrees, .nanostars, .nanograms, .nanotoncoins:
            "In \(unit.rawValue)"
        case .smallestCurrencyUnits: "In the smallest currency units"
        case .stars: "Number of Telegram Stars"
        case .perMille: "In per mille"
        case .percent: "As a percentage"
        case .utf16CodeUnits: "In UTF-16 code units"
        case .celsius: "In degree Celsius"
        case .rgb24: "RGB24 format"
        case .argb32: "ARGB format"
        }
    }

    private static func text(_ format: Format) -> String {
        switch format {
        case .url: "URL"
        case .httpsURL: "HTTPS URL"
        case .emailAddress: "Email"
        case .json, .jsonSerialized: "JSON-serialized"
        case .chatID: "Identifier or username"
        case .username: "Username"
        case .base64: "Base64-encoded"
        case .bcp47: "IETF language tag"
        case .iso639: "ISO 639-1"
        case .iso3166: "ISO 3166-1"
        case .iso4217: "ISO 4217"
        case .date: "Date in the format YYYY-MM-DD"
        case .mimeType: "MIME type"
        }
    }

    /// In an object, a new file is named by `attach://`; a parameter takes it as it is.
    private static func text(_ sources: FileSources, isUpload: Bool) -> String {
        var ways: [String] = []
        if sources.identifier { ways.append("pass a file_id") }
        if sources.url { ways.append("pass an HTTP URL") }
        if sources.upload { ways.append(isUpload ? "upload it" : "attach it as “attach://name”") }
        return GroupSentence.list(ways, "or").capitalized
    }

    private static func words(_ literal: Literal) -> String {
        switch literal {
        case .string(let text): "“\(text)”"
        case .integer(let number): "\(number)"
        case .double(let number): "\(number)"
        case .boolean(let isTrue): isTrue ? "True" : "False"
        case .type(let name): name
        }
    }

    /// "100", "0.5"; never "100.0".
    private static func words(_ number: Double) -> String {
        Int(exactly: number).map { "\($0)" } ?? "\(number)"
    }
}
