import BotAPIDiff
import BotAPIExport
import BotAPISchema

/// Everything that the page is written from.
struct Page: Sendable {
    let schema: Schema
    let chapters: [Chapter]
    let timeline: Timeline
    let comparison: Comparison
    let uses: [String: Uses]
    /// Types that a new file can be sent in.
    let uploads: Set<String>
    let since: SinceTable
    let spellings: Spellings
    let anchors: Anchors
    /// By name.
    let types: [String: TypeDefinition]

    init(_ schema: Schema, history: [Schema], since: SinceTable, spellings: Spellings) {
        self.schema = schema
        self.since = since
        self.spellings = spellings
        timeline = Timeline(schema, history: history)
        comparison = Comparison(of: HistoryFile.kept(of: schema), since: timeline.older)
        uses = Uses.all(in: schema)
        uploads = Uploads.types(of: schema)
        types = Dictionary(schema.types.map { ($0.name, $0) }) { first, _ in first }
        var anchors = Anchors()
        // What is there comes before its members, and these before what is gone: the first to ask keeps the name.
        chapters = Chapter.all(of: schema, anchors: &anchors)
        for type in schema.types { anchors.claim(.type(type.name), anchor: type.anchor) }
        for method in schema.methods { anchors.claim(.method(method.name), anchor: method.anchor) }
        let owners =
            schema.types.map { (Subject.type($0.name), $0.fields) } + schema.methods.map { (Subject.method($0.name), $0.parameters) }
        for (owner, members) in owners { for member in members { anchors.claim(member: member.name, of: owner) } }
        for (owner, _) in owners { for departure in timeline.departedMembers[owner] ?? [] { anchors.claim(member: departure.subject.name, of: owner) } }
        for departure in timeline.departures { anchors.claim(departure.subject) }
        for step in timeline.steps { anchors.claim(version: step.version) }
        self.anchors = anchors
    }

    var links: Destinations { Destinations(anchors: anchors) }

    /// For example, "Telegram Bot API 10.3".
    var title: String { "Telegram Bot API" + (schema.version.map { " \($0)" } ?? "") }

    /// A name that leads to where it is told, or the bare name where that is nowhere.
    func link(_ subject: Subject, _ text: String? = nil) -> Markup {
        let text = text ?? subject.description
        return anchors.address(of: subject).map { "<a href=\"\($0)\">\(text)</a>" } ?? "\(text)"
    }

    /// A type cell with every type linked: "Array of PhotoSize".
    func links(in words: String) -> Markup {
        var pieces: [Markup] = []
        var rest = Substring(words)
        while let first = rest.first {
            let isWord = first.isLetter || first.isNumber
            let run = rest.prefix { ($0.isLetter || $0.isNumber) == isWord }
            rest = rest.dropFirst(run.count)
            pieces.append(isWord && types[String(run)] != nil ? link(.type(String(run))) : Markup(escaping: String(run)))
        }
        return Markup(pieces, separator: "")
    }

    /// `<a class="since" href="#v8.3">since 8.3</a>`
    func badge(_ entry: SinceTable.Entry?) -> Markup? {
        guard let entry else { return nil }
        let title = entry.phrase
        guard let address = anchors.address(ofVersion: entry.version) else {
            return "<span class=\"since\" title=\"\(title)\">since \(entry.words)</span>"
        }
        return "<a class=\"since\" href=\"\(address)\" title=\"\(title)\">since \(entry.words)</a>"
    }
}
