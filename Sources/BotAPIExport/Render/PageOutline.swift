import BotAPISchema

/// A schema as the elements of a page: sections under `h3`, entries under `h4`, then passages, tables and lists of variants.
package struct PageOutline {
    private let schema: Schema
    private let types: [String: TypeDefinition]
    private let methods: [String: MethodDefinition]
    private(set) var elements: [PageElement] = []

    init(_ schema: Schema) {
        self.schema = schema
        types = Dictionary(schema.types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        methods = Dictionary(schema.methods.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        // The title of a page without sections would be one.
        if isFragment {
            appendRelease()
        } else {
            elements.append(.heading(level: 1, title: "Telegram Bot API", anchor: ""))
            if schema.version != nil || schema.releaseDate != nil {
                elements.append(.heading(level: 3, title: "Recent changes", anchor: "recent-changes"))
            }
            appendRelease()
        }
        for entry in entriesOutsideSections { append(entry) }
        for section in schema.sections {
            if !section.title.isEmpty { elements.append(.heading(level: 3, title: section.title, anchor: section.anchor)) }
            append(section.documentation)
            for entry in section.entries { append(entry) }
        }
        if !isFragment { elements.append(.rule) }
    }

    /// Whether entries stand before any section.
    private var isFragment: Bool { schema.sections.first.map(\.title.isEmpty) ?? true || !entriesOutsideSections.isEmpty }

    /// "August 24, 2026" over "Bot API 10.3".
    private mutating func appendRelease() {
        if let date = schema.releaseDate, let title = PageOutline.dateTitle(date) {
            elements.append(.heading(level: 4, title: title, anchor: Anchor.derived(from: title)))
        }
        if let version = schema.version { elements.append(.passage(.paragraph([.strong([.text("Bot API \(version)")])]))) }
    }

    /// "August 24, 2026" for `"2026-08-24"`.
    package static func dateTitle(_ date: String) -> String? {
        let months = [
            "January", "February", "March", "April", "May", "June",
            "July", "August", "September", "October", "November", "December",
        ]
        let parts = date.split(separator: "-").map { Int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2], months.indices.contains(month - 1)
        else { return nil }
        return "\(months[month - 1]) \(day), \(year)"
    }

    /// What no section lists, as the entries of a fragment: in page order where lines are known, types first otherwise.
    private var entriesOutsideSections: [Section.Entry] {
        let listed = Set(schema.sections.flatMap(\.entries))
        let entries =
            schema.types.map { (Section.Entry.type($0.name), $0.line) }
            + schema.methods.map { (Section.Entry.method($0.name), $0.line) }
        let outside = entries.filter { !listed.contains($0.0) }
        return outside.enumerated().sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }.map(\.element.0)
    }

    private mutating func append(_ passages: [Passage]) {
        elements += passages.map(PageElement.passage)
    }

    private mutating func append(_ entry: Section.Entry) {
        switch entry {
        case .topic(let topic):
            elements.append(.heading(level: 4, title: topic.title, anchor: topic.anchor))
            append(topic.documentation)
        case .type(let name):
            guard let type = types[name] else { return }
            elements.append(.heading(level: 4, title: name, anchor: type.anchor))
            append(type.documentation)
            if !type.fields.isEmpty { append(fields: type.fields) }
            append(variantsOf: type)
            append(type.notes)
        case .method(let name):
            guard let method = methods[name] else { return }
            elements.append(.heading(level: 4, title: name, anchor: method.anchor))
            append(method.documentation)
            if !method.parameters.isEmpty { append(parameters: method.parameters) }
            append(method.notes)
        }
    }

    private mutating func append(fields: [Member]) {
        let header: [[Inline]] = [[.text("Field")], [.text("Type")], [.text("Description")]]
        let rows = fields.map { field in
            let documentation = field.documentation
            let mark: [Inline] = [.emphasis([.text("Optional")]), .text(documentation.isEmpty ? "." : ". ")]
            return [[.text(field.name)], linked(field.typeWords), field.isRequired ? documentation : mark + documentation]
        }
        elements.append(.memberTable([header] + rows))
    }

    private mutating func append(parameters: [Member]) {
        let header: [[Inline]] = [[.text("Parameter")], [.text("Type")], [.text("Required")], [.text("Description")]]
        let rows = parameters.map { parameter -> [[Inline]] in
            [
                [.text(parameter.name)],
                linked(parameter.typeWords),
                [.text(parameter.isRequired ? "Yes" : "Optional")],
                parameter.documentation,
            ]
        }
        elements.append(.memberTable([header] + rows))
    }

    /// Types under the prose; a list holds names alone, so what is none stands in a sentence, as for `RichText`.
    private mutating func append(variantsOf type: TypeDefinition) {
        let unnamed = type.variants.filter { if case .named = $0 { false } else { true } }
        let prose = type.documentation.map(\.plainText).joined(separator: "\n")
        if unnamed.contains(where: { !prose.contains($0.description) }) {
            var sentence: [Inline] = [.text("It can be either ")]
            for variant in unnamed { sentence += [.text(variant.description.hasPrefix("A") ? "an " : "a ")] + linked(variant.description) + [.text(", ")] }
            elements.append(.passage(.paragraph(sentence + [.text("or any of the following types:")])))
        }
        let items = type.variants.compactMap { variant -> [Passage]? in
            if case .named(let name) = variant { [.paragraph(linked(name))] } else { nil }
        }
        if !items.isEmpty { elements.append(.passage(.list(isOrdered: false, items: items))) }
    }

    /// The words with every type that the schema defines linked: "Array of [PhotoSize](#photosize)".
    private func linked(_ words: String) -> [Inline] {
        var inlines: [Inline] = []
        var plain = ""
        var rest = Substring(words)
        while let first = rest.first {
            let isWord = first.isLetter || first.isNumber
            let run = rest.prefix { ($0.isLetter || $0.isNumber) == isWord }
            rest = rest.dropFirst(run.count)
            if isWord, let type = types[String(run)] {
                if !plain.isEmpty { inlines.append(.text(plain)) }
                plain = ""
                inlines.append(.link(href: "#\(type.anchor)", [.text(String(run))]))
            } else {
                plain += run
            }
        }
        if !plain.isEmpty { inlines.append(.text(plain)) }
        return inlines
    }
}
