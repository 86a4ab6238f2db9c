/// How the page looks: quiet, legible in light and dark, on a phone and on paper.
///
/// Style and script are literals rather than resources, since `botapi` is one file that runs from anywhere: a bundle would have to
/// be carried along with it, and be found again.
enum Style {
    static var markup: Markup {
        Markup(verbatim: [colors, type, layout, contents, entries, members, search, history, comparison, paper].joined(separator: "\n"))
    }
}
