public import BotAPIDiff
public import BotAPISchema

/// The Bot API as a reference site: one page of HTML that needs no server, no network and no other file.
///
///     try Site(schema, history: versions, since: table).html.write(to: file, …)
///
/// Everything on it can be read and linked to without its script, which adds the search and the comparison with older versions.
public struct Site: Sendable {
    private let page: Page

    /// - Parameters:
    ///   - schema: What the site describes.
    ///   - history: The versions that it can be compared with, in any order; those from the schema's own on do not count.
    ///   - since: The versions that brought what there is; `nil` where nothing is known.
    ///   - spellings: The names of a library, shown beside those of the API.
    public init(_ schema: Schema, history: [Schema] = [], since: SinceTable? = nil, spellings: Spellings = Spellings()) {
        page = Page(schema, history: history, since: since ?? SinceTable(schema, files: []), spellings: spellings)
    }

    /// The whole page, with an end of line at its end.
    public var html: String { page.markup.text + "\n" }
}
