import BotAPIDiff
import BotAPISchema

extension Page {
    /// A section of the page with everything in it.
    func section(_ chapter: Chapter) -> Markup {
        """
        <section id="\(chapter.id)"\(chapter.isElsewhere ? " class=\"elsewhere\"" as Markup : nil)>
        <h2><a href="\(Anchors.address(of: chapter.id))">\(chapter.title)</a></h2>
        \(Markup(chapter.documentation, links: links))
        \(chapter.isElsewhere ? elsewhere(chapter.anchor) : nil)
        \(chapter.entries.map(article))
        </section>
        """
    }

    private func elsewhere(_ anchor: String) -> Markup {
        "<p>Told on <a href=\"\(Destinations.page)#\(anchor)\">the official page</a>.</p>"
    }

    private func article(_ entry: Chapter.Entry) -> Markup {
        switch entry {
        case .type(let type): article(type)
        case .method(let method): article(method)
        case .topic(let topic, let id): article(topic, id: id)
        }
    }

    private func article(_ topic: Section.Topic, id: String) -> Markup {
        """
        <article id="\(id)" class="topic">
        <h3><a href="\(Anchors.address(of: id))">\(topic.title)</a></h3>
        \(Markup(topic.documentation, links: links))
        \(topic.documentation.isEmpty ? elsewhere(topic.anchor) : nil)
        </article>
        """
    }

    private func article(_ type: TypeDefinition) -> Markup {
        let subject = Subject.type(type.name)
        let prose = Restated(type.facts, members: type.fields, noun: "field")
        return """
            \(head(subject, kind: type.isUnion ? "union" : "type", anchor: type.anchor, rows: type.fields.count))
            \(Markup(prose.left(of: type.documentation), links: links))
            \(facts(of: type))
            \(members(type.fields, of: subject))
            \(variants(of: type))
            \(Markup(type.notes, links: links))
            \(departed(from: subject))
            \(uses[type.name].map(self.uses))
            </article>
            """
    }

    private func article(_ method: MethodDefinition) -> Markup {
        let subject = Subject.method(method.name)
        let prose = Restated(method.facts, members: method.parameters, noun: "parameter")
        return """
            \(head(subject, kind: "method", anchor: method.anchor, rows: method.parameters.count))
            \(method.result.map { "<p class=\"result\">Returns <b>\(links(in: $0.description))</b></p>" as Markup })
            \(Markup(prose.left(of: method.documentation), links: links))
            \(spellings.calls[method.name].map(call))
            \(facts(of: method))
            \(members(method.parameters, of: subject))
            \(Markup(method.notes, links: links))
            \(departed(from: subject))
            </article>
            """
    }

    /// Opens the article; the number of rows lets a browser guess its height before it looks inside.
    private func head(_ subject: Subject, kind: String, anchor: String, rows: Int) -> Markup {
        let id = anchors.id(of: subject) ?? anchor
        let official = "\(Destinations.page)#\(anchor)"
        return """
            <article id="\(id)" class="\(kind)" style="--rows: \(rows)">
            <h3><a href="\(Anchors.address(of: id))">\(subject.name)</a></h3>
            <p class="kind">\(kind)\(kind == "method" ? nil : spelling(ofType: subject.name)) \(badge(since[subject.name])) \
            <a class="official" href="\(official)" aria-label="\(subject.name) on the official page">official</a></p>
            """
    }

    /// Where it is not the page's own name.
    private func spelling(ofType name: String) -> Markup? {
        guard let spelling = spellings.types[name], spelling != name else { return nil }
        return " · <code>\(spelling)</code> in \(spellings.language)"
    }

    /// `bot.sendGift(giftID:userID:)`, which may break after each colon; a long one is folded behind its first labels.
    private func call(_ spelling: String) -> Markup {
        func code(_ text: some StringProtocol) -> Markup {
            let pieces = text.split(separator: ":", omittingEmptySubsequences: false).map { Markup(escaping: String($0)) }
            return "<code>\(pieces, separator: ":<wbr>")</code>"
        }
        guard spelling.utf8.count > 100, let end = spelling.prefix(64).lastIndex(of: ":") else {
            return "<p class=\"call\">\(spellings.language) \(code(spelling))</p>"
        }
        return "<details class=\"call\"><summary>\(spellings.language) \(code(spelling[...end] + "…)"))</summary>\(code(spelling))</details>"
    }

    private func variants(of type: TypeDefinition) -> Markup? {
        guard type.isUnion else { return nil }
        let signs = VariantSigns(type)
        return """
            <ul class="variants">
            \(type.variants.map { "<li>\(links(in: $0.description)) \(signs.markup(of: $0))</li>" })
            </ul>
            """
    }

    /// Where a type is used; a long list is folded.
    private func uses(_ uses: Uses) -> Markup {
        let rows: [Markup?] = [
            row("Returned by", uses.results.map { link(.method($0)) }),
            row("Variant of", uses.unions.map { link(.type($0)) }),
            row("Field", uses.fields.map(places)),
            row("Parameter", uses.parameters.map(places)),
        ]
        return """
            <details class="uses"\(uses.count <= 12 ? " open" as Markup : nil)><summary>Used in \(Page.count(uses.count, "place"))</summary>
            <dl>
            \(rows.compactMap(\.self))
            </dl></details>
            """
    }

    /// "Message: from, via_bot"
    private func places(_ use: Uses.Fields) -> Markup {
        let members = use.members.map { link(.field($0, of: use.owner), $0) }
        return "\(link(.type(use.owner))): \(members, separator: ", ")"
    }

    /// "`reply_markup` of sendMessage, sendPhoto"
    private func places(_ use: Uses.Parameters) -> Markup {
        let owners = use.owners.map { link(.parameter(use.member, of: $0), $0) }
        return "<code>\(use.member)</code> of \(owners, separator: ", ")"
    }

    private func row(_ title: String, _ places: [Markup]) -> Markup? {
        places.isEmpty ? nil : "<div><dt>\(title)</dt><dd><ul>\(places.map { "<li>\($0)</li>" }, separator: "")</ul></dd></div>"
    }
}
