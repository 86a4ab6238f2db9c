import BotAPIDiff
import BotAPISchema
import Testing

@testable import BotAPISite

/// A page is not trusted: whatever stands in it, the site has it as text and in its place.
@Suite("Hostile pages")
struct HostileTests {
    private static let texts = [
        "</script><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onclick='alert(1)", "&amp;&lt;&#39;", "<!--", "]]>",
        "a b\tc\nd\r\ne", "\u{0}\u{7}\u{1B}", "é ü 🎲", "%22%3E", "", "site__search", "__proto__", "constructor", "</style>", "</textarea></title>",
    ]

    private static func schema(_ text: String, version: String? = "2.0") -> Schema {
        let link = Inline.link(href: text, [.text(text)])
        let inlines: [Inline] = [.text(text), .code(text), .emphasis([link]), .link(href: "#" + text, [.strong([.text(text)])]), .lineBreak]
        let passages: [Passage] = [
            .paragraph(inlines), .list(isOrdered: true, items: [[.paragraph(inlines)], [.code(text)], []]), .quote([.paragraph(inlines)]),
            .code("\n" + text), .table([[inlines, inlines], [inlines]]), .table([]), .heading(level: 5, inlines),
        ]
        let statements: [Statement] = [
            .constant(.string(text)), .values(ValueList([.string(text), .double(.infinity), .type(text)])), .defaultValue(.string(text)),
            .conditionalDefault(text), .characters(text), .emptyMeaning(text), .requiredIf(text), .alias(text),
            .range(NumberRange(minimum: .nan, condition: text)), .length(Length(maximum: .min, unit: .bytes, condition: text)),
        ]
        let facts = statements.map { Fact($0, rule: text, words: text) }
        let members = [text, text, text + "b"].map { name in
            Member(name: name, type: .named(text), typeWords: text, isRequired: true, documentation: inlines, facts: facts)
        }
        let group = Fact(.group(MemberGroup(.exactlyOne, members: [text, "gone"])), rule: "", words: "")
        let tags = Fact(.discriminator(.field(text, values: [.init(text, text)])), rule: "", words: "")
        let types = [
            TypeDefinition(name: text, anchor: text, section: text, documentation: passages, notes: passages, fields: members, facts: [group]),
            TypeDefinition(name: text, anchor: "", section: text),
            TypeDefinition(name: text + "Union", anchor: text, section: text, variants: [.named(text), .string, .array(of: .named(text))], facts: [tags]),
        ]
        // A method and a type whose names differ by case alone want one anchor.
        let methods = [text, text.uppercased()].map { name in
            MethodDefinition(name: name, anchor: text, section: text, documentation: passages, parameters: members, facts: [
                Fact(.result(.named(text)), rule: "", words: text), group,
            ])
        }
        let topic = Section.Topic(title: text, anchor: text, documentation: passages)
        let sections = [
            Section(title: text, anchor: text, documentation: passages, entries: [.type(text), .type(text), .topic(topic), .topic(topic), .method(text)]),
            Section(title: "", anchor: text),
        ]
        return Schema(version: version, releaseDate: text, sections: sections, types: types, methods: methods)
    }

    private static func tree(_ text: String, version: String? = "2.0") throws -> Element {
        var old = schema(text, version: "1.0")
        old.types[0].fields.append(Member(name: text + " old", type: .string, isRequired: false))
        old.types.append(TypeDefinition(name: text + "Old", anchor: "", section: ""))
        let spellings = Spellings(language: text, calls: [text: text + ":" + text], types: [text: text], members: [text + "." + text: text + "!"])
        return try Element(html: Site(schema(text, version: version), history: [old], spellings: spellings).html)
    }

    @Test("Whatever a page says, tags stay as they are written here", arguments: texts)
    func tags(text: String) throws {
        let tree = try Self.tree(text)
        let harmless = try Self.tree("harmless")
        #expect(tree.all("script").count == 2)
        #expect(Set(tree.all.map(\.name)).isSubset(of: Set(harmless.all.map(\.name))))
        #expect(Set(tree.all.flatMap { $0.attributes.keys }).isSubset(of: Set(harmless.all.flatMap { $0.attributes.keys })))
        for script in tree.all("script") { #expect(!script.text.contains("<script") && !script.text.contains("</")) }
        _ = try EmbeddedData(of: tree)
    }

    @Test("Whatever a page says, ids differ, hold no white space, and links lead to them", arguments: texts)
    func ids(text: String) throws {
        let tree = try Self.tree(text)
        let ids = tree.all.compactMap(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { !$0.isEmpty && !$0.contains { $0.isWhitespace } })
        for link in tree.all("a").compactMap({ $0.attributes["href"] }) where link.hasPrefix("#") {
            #expect(ids.contains(link.dropFirst().removingPercentEncoding ?? ""), "\(link)")
        }
    }

    @Test("A link leads to pages alone", arguments: [
        ("javascript:alert(1)", nil), (" javascript:alert(1)", nil), ("JaVaScRiPt:alert(1)", nil), ("data:text/html,x", nil), ("nowhere", nil),
        ("/bots/features", "https://core.telegram.org/bots/features"), ("//telegram.org/x", "https://telegram.org/x"),
        ("tg://user?id=1", "tg://user?id=1"), ("https://t.me/BotFather", "https://t.me/BotFather"), ("HTTPS://x.y", "HTTPS://x.y"),
        ("#sendgift", "#sendgift"), ("#nowhere", "https://core.telegram.org/bots/api#nowhere"),
    ] as [(String, String?)])
    func links(href: String, address: String?) {
        #expect(Rendered.page.links.address(of: href) == address)
    }

    @Test("A page without version, sections and names is a site all the same")
    func bare() throws {
        let tree = try Self.tree("x", version: nil)
        #expect(tree.first("h1")?.text == "Telegram Bot API")
        let fragment = Schema(types: [TypeDefinition(name: "A", anchor: "", section: "")])
        #expect(try Element(html: Site(fragment).html).first("h2")?.text == "Reference")
        _ = try Element(html: Site(Schema()).html)
    }

    @Test("Every published page, whole or a fragment, is a site whose links lead somewhere", arguments: ["3.2", "7.2-fragment", "10.3"])
    func published(name: String) throws {
        guard let schema = Project.published(name) else {
            print("skipped: ../shared is not here, so no published page is made a site of")
            return
        }
        let tree = try Element(html: Site(schema).html)
        let ids = tree.all.compactMap(\.id)
        let known = Set(ids)
        #expect(known.count == ids.count)
        let links = tree.all("a").compactMap { $0.attributes["href"] }
        #expect(links.filter { $0.hasPrefix("#") && !known.contains($0.dropFirst().removingPercentEncoding ?? "") }.isEmpty)
        #expect(tree.all("article").count >= schema.types.count + schema.methods.count)
        #expect(schema.sections.allSatisfy { known.contains($0.anchor) })
    }
}
