import BotAPIExport
import BotAPISchema

extension Page {
    /// What there is, in numbers and by section.
    var overview: Markup {
        """
        <header class="overview">
        <h1>\(title)</h1>
        <p class="lede">\(schema.releaseDate.map { "<time datetime=\"\($0)\">\(PageOutline.dateTitle($0) ?? $0)</time> · " as Markup })\(size)</p>
        <p class="hint" hidden><span class="keys">Press <kbd>/</kbd> to search, <kbd>↑</kbd> <kbd>↓</kbd> <kbd>Enter</kbd> to go there. </span>\
        A badge names the version that brought a thing; <em>New since …</em> marks everything that changed after a version of your choice.</p>
        <ul class="chapters">
        \(chapters.filter { !$0.isElsewhere }.map(card))
        </ul>
        </header>
        """
    }

    /// "400 types, 185 methods, 1888 fields, 932 parameters"
    private var size: String {
        let counts = [
            (schema.types.count, "type"), (schema.methods.count, "method"),
            (schema.types.reduce(0) { $0 + $1.fields.count }, "field"), (schema.methods.reduce(0) { $0 + $1.parameters.count }, "parameter"),
        ]
        return counts.map { Page.count($0.0, $0.1) }.joined(separator: ", ")
    }

    private func card(of chapter: Chapter) -> Markup {
        let counts = [(chapter.methodCount, "method"), (chapter.typeCount, "type")].filter { $0.0 > 0 }.map { Page.count($0.0, $0.1) }
        return """
            <li><a href="\(Anchors.address(of: chapter.id))">\(chapter.title)</a> <small>\(counts.joined(separator: ", "))</small></li>
            """
    }

    /// "1 method", "2 methods"
    static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    /// Filled by the script once a version is chosen.
    var comparisonPanel: Markup {
        comparison.versions.isEmpty
            ? .empty
            : """
            <section id="\(Part.comparison.id)" class="comparison" aria-labelledby="\(Part.status.id)" hidden>
            <h2 id="\(Part.status.id)">New since …</h2>
            <p class="summary" role="status"></p>
            <p class="controls"><label><input type="checkbox" id="\(Part.only.id)"> Show only what changed</label>
            <button type="button">End comparison</button></p>
            <div></div>
            </section>
            """
    }
}
