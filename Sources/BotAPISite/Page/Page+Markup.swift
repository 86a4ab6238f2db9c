import BotAPISchema

extension Page {
    /// The whole page: bar, contents, reference, script.
    var markup: Markup {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
        script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
        <title>\(title)</title>
        <style>
        \(Style.markup)
        </style>
        </head>
        <body id="\(Part.top.id)">
        <a class="skip" href="#\(Part.main.id)">Skip to the reference</a>
        \(bar)
        \(contents)
        <main id="\(Part.main.id)" tabindex="-1">
        \(overview)
        \(comparisonPanel)
        \(chapters.map(section))
        \(versionsSection)
        \(removedSection)
        </main>
        <script type="application/json" id="\(Part.data.id)">
        \(comparison.json(anchors))
        </script>
        <script>
        \(Script.markup)
        </script>
        </body>
        </html>
        """
    }

    /// What stays in sight: contents, search, the version that is compared with. What needs the script is hidden until it runs.
    private var bar: Markup {
        """
        <header class="bar">
        <button type="button" class="menu" popovertarget="\(Part.contents.id)" aria-label="Contents"><span aria-hidden="true">☰</span></button>
        <a class="home" href="#\(Part.top.id)">Bot API \(schema.version ?? "")</a>
        <form class="search" role="search" hidden>
        <input id="\(Part.search.id)" type="text" inputmode="search" enterkeyhint="go" placeholder="Search" \
        autocomplete="off" autocapitalize="off" spellcheck="false" \
        role="combobox" aria-label="Search types, methods, fields, parameters and values" aria-autocomplete="list" aria-expanded="false" \
        aria-controls="\(Part.results.id)" aria-keyshortcuts="/">
        <kbd aria-hidden="true">/</kbd>
        <ul id="\(Part.results.id)" role="listbox" aria-label="What was found" hidden></ul>
        </form>
        \(picker)
        </header>
        """
    }

    /// Newest version first, by years.
    private var picker: Markup {
        var years: [(year: String, options: [Markup])] = []
        for version in comparison.versions.reversed() {
            let year = version.date.map { String($0.prefix { $0 != "-" }) } ?? ""
            if years.last?.year != year { years.append((year, [])) }
            years[years.count - 1].options.append("<option value=\"\(version.version)\">since \(version.version)</option>")
        }
        return years.isEmpty
            ? .empty
            : """
            <div class="picker" hidden>
            <select id="\(Part.since.id)" aria-label="Mark what is new since a version">
            <option value="">New since …</option>
            \(years.map { "<optgroup label=\"\($0.year)\">\($0.options)</optgroup>" as Markup })
            </select></div>
            """
    }

    /// A list of sections with their entries; on narrow screens it opens over the page, with or without the script.
    private var contents: Markup {
        """
        <nav id="\(Part.contents.id)" class="contents" popover aria-label="Contents">
        \(chapters.filter { !$0.isElsewhere }.map(contents))
        <p>\(timeline.steps.isEmpty ? .empty : "<a href=\"#\(Part.versions.id)\">Versions</a>")</p>
        <p>\(timeline.departures.isEmpty ? .empty : "<a href=\"#\(Part.removed.id)\">Removed</a>")</p>
        </nav>
        """
    }

    private func contents(of chapter: Chapter) -> Markup {
        let address = Anchors.address(of: chapter.id)
        let items = chapter.entries.map { entry -> Markup in
            switch entry {
            case .type(let type): "<li>\(link(.type(type.name)))</li>"
            case .method(let method): "<li>\(link(.method(method.name)))</li>"
            case .topic(let topic, let id): "<li><a class=\"topic\" href=\"\(Anchors.address(of: id))\">\(topic.title)</a></li>"
            }
        }
        guard !items.isEmpty else { return "<p><a href=\"\(address)\">\(chapter.title)</a></p>" }
        return """
            <details><summary>\(chapter.title)</summary>
            <ul>
            \(items)
            </ul></details>
            """
    }
}
