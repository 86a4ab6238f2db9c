import BotAPISchema

/// A piece of a page, for Markdown and HTML alike.
enum PageElement {
    /// `anchor` is the part after `#` in a link to it.
    case heading(level: Int, title: String, anchor: String)
    case passage(Passage)
    /// Fields or parameters; the first row is the header.
    case memberTable([[[Inline]]])
    /// Ends the page, so that a reader sees that nothing was cut off.
    case rule
}
