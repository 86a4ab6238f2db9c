import BotAPIDiff
import BotAPIExport
import BotAPISchema

extension Page {
    /// Every version, newest first, with what it changed.
    var versionsSection: Markup {
        """
        <section id="\(Part.versions.id)" class="versions">
        <h2><a href="#\(Part.versions.id)">Versions</a></h2>
        <ul>
        \(timeline.steps.indices.reversed().map(version))
        </ul>
        </section>
        """
    }

    /// Its number leads to everything that changed after it.
    private func version(_ index: Int) -> Markup {
        let step = timeline.steps[index]
        let changes = step.diff.map { DiffReport($0).summary.joined(separator: ", ") } ?? "the oldest version that is kept"
        let time = step.date.map { "<time datetime=\"\($0)\">\($0)</time>" as Markup }
        let name: Markup =
            index == timeline.steps.count - 1
            ? "<b>\(step.version)</b>"
            : "<a href=\"?since=\(step.version)\" title=\"What is new since \(step.version)\">\(step.version)</a>"
        return """
            <li id="\(anchors.id(ofVersion: step.version) ?? "")">\(name) \(time) \
            <span>\(changes.isEmpty ? "no change of names and types" : changes)</span></li>
            """
    }

    /// Types and methods that are gone, newest removal first.
    var removedSection: Markup? {
        timeline.departures.isEmpty
            ? nil
            : """
            <section id="\(Part.removed.id)" class="removed">
            <h2><a href="#\(Part.removed.id)">Removed</a></h2>
            <p>Types and methods that were there once, with the version that they are gone since. Members that left stand with their type or method.</p>
            <ul>
            \(timeline.departures.reversed().map(item))
            </ul>
            </section>
            """
    }

    /// Members that are gone, folded.
    func departed(from owner: Subject) -> Markup? {
        guard let gone = timeline.departedMembers[owner] else { return nil }
        return """
            <details class="gone"><summary>\(Page.count(gone.count, owner.kind == .method ? "parameter" : "field")) removed</summary>
            <ul>
            \(gone.reversed().map(item))
            </ul></details>
            """
    }

    private func item(_ departure: Timeline.Departure) -> Markup {
        let subject = departure.subject
        let address = anchors.address(ofVersion: departure.version)
        let version = address.map { "<a href=\"\($0)\">\(departure.version)</a>" as Markup } ?? "\(departure.version)"
        let kind = subject.isMember ? nil : "<small>\(subject.kind.rawValue)</small> " as Markup
        let first = departure.span.absentIn == nil ? nil : " (since \(departure.span.since.version))" as Markup
        return """
            <li id="\(anchors.id(of: subject) ?? "")"><code>\(subject.name)</code> \(kind)\(fate(departure.fate, from: subject)) in \(version)\(first)</li>
            """
    }

    /// "renamed to banChatMember"
    private func fate(_ fate: Timeline.Departure.Fate, from old: Subject) -> Markup {
        func names(_ subjects: [Subject]) -> [Markup] {
            subjects.map { link($0, $0.owner == old.owner && $0.kind == old.kind ? $0.name : $0.description) }
        }
        return switch fate {
        case .removed: "removed"
        case .renamed(let subject): "renamed to \(names([subject]))"
        case .split(let parts): "split into \(names(parts), separator: ", ")"
        case .moved(let places): "moved to \(names(places), separator: ", ")"
        }
    }
}
