import BotAPIDiff
import BotAPIExport
import BotAPISchema

extension Page {
    /// Fields or parameters; a list of terms rather than a table, so that it folds on a narrow screen.
    func members(_ members: [Member], of owner: Subject) -> Markup? {
        var seen: Set<String> = []
        let rows = members.filter { seen.insert($0.name).inserted }.map { row($0, of: owner, among: members) }
        return rows.isEmpty
            ? nil
            : """
            <dl class="members">
            \(rows)
            </dl>
            """
    }

    private func row(_ member: Member, of owner: Subject, among members: [Member]) -> Markup {
        let subject = owner.member(member.name)
        let id = anchors.id(of: subject) ?? subject.description
        let spelling = spellings.members[subject.description].flatMap { $0 == member.name ? nil : $0 }
        let presence = member.isRequired ? "required" : "optional"
        return """
            <div id="\(id)"><dt><a href="\(Anchors.address(of: id))">\(breakable(member.name))</a>\
            \(spelling.map { " <i>\(breakable($0))</i>" as Markup })</dt>
            <dd class="type">\(links(in: member.typeWords)) <b class="\(presence)">\(presence)</b> \(badge(since[member.name, newIn: owner.name]))</dd>
            <dd>\(about(member, among: members))</dd></div>
            """
    }

    private func about(_ member: Member, among members: [Member]) -> Markup {
        let siblings = members.map(\.name)
        let prose = Markup(Restated(member).left(of: member.documentation), links: links)
        let facts = member.facts.compactMap { item($0.statement, among: siblings) }
        return """
            \(prose.isEmpty ? nil : "<p>\(prose)</p>" as Markup)
            \(facts.isEmpty ? nil : "<ul class=\"facts\">\(facts, separator: "")</ul>" as Markup)
            """
    }

    /// A long name may break after its underscores.
    private func breakable(_ name: String) -> Markup {
        guard name.utf8.count >= 24 else { return Markup(escaping: name) }
        return Markup(verbatim: Markup(escaping: name).text.replacing("_", with: "_<wbr>"))
    }
}
