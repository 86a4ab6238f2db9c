import BotAPIDiff
import BotAPISchema
import Foundation
import Testing

@testable import BotAPIParser
@testable import BotAPISite

@Suite("Structure")
struct StructureTests {
    private static let tree = Rendered.tree
    private static let ids = tree.all.compactMap(\.id)

    @Test("Every tag is closed in its order, and every value in quotes; libxml2 finds the same ids")
    func wellFormed() throws {
        _ = try Element(html: Rendered.html)
        let page = HTMLParser.tree(of: Array(Rendered.html.utf8))
        let found = page.nodes.indices.compactMap { page.value(.id, of: $0) }
        #expect(found == Self.ids)
        #expect(found.count > 3000)
        #expect(page.unclosed.isEmpty)
    }

    @Test("No id is given twice, and every link into the page has one that it leads to")
    func links() {
        let known = Set(Self.ids)
        #expect(known.count == Self.ids.count)
        let links = Self.tree.all("a").compactMap { $0.attributes["href"] }
        let inside = links.filter { $0.hasPrefix("#") }
        #expect(inside.count > 5000)
        let lost = inside.filter { !known.contains(String($0.dropFirst()).removingPercentEncoding ?? "") }
        #expect(lost.isEmpty)
        for other in Set(links).subtracting(inside) {
            #expect(other.hasPrefix("https://") || other.hasPrefix("?since=") || other.hasPrefix("http://"), "\(other)")
        }
        let pointers = ["aria-controls", "aria-labelledby", "popovertarget", "for"]
        for element in Self.tree.all {
            for name in pointers { if let id = element.attributes[name] { #expect(known.contains(id), "\(name) \(id)") } }
        }
    }

    @Test("Types, methods and sections have the anchors of the official page, members theirs after a dot")
    func anchors() {
        let known = Set(Self.ids)
        let schema = Project.schema
        for section in schema.sections { #expect(known.contains(section.anchor)) }
        for type in schema.types {
            #expect(known.contains(type.anchor) && type.anchor == type.name.lowercased())
            for field in type.fields { #expect(known.contains("\(type.anchor).\(field.name)")) }
        }
        for method in schema.methods {
            #expect(known.contains(method.anchor) && method.anchor == method.name.lowercased())
            for parameter in method.parameters { #expect(known.contains("\(method.anchor).\(parameter.name)")) }
        }
        #expect(known.isSuperset(of: ["sendgift.text", "formatting-options", "kickchatmember", "message.forward_from", "v9.2"]))
    }

    @Test("Nothing is loaded: no address but in links, and a policy that forbids the rest")
    func selfContained() {
        for element in Self.tree.all {
            #expect(element.attributes["src"] == nil)
            if element.name != "a" { #expect(element.attributes["href"] == nil, "\(element.name)") }
            #expect(!["link", "img", "iframe", "object", "base"].contains(element.name))
        }
        #expect(!Style.markup.text.contains("url(") && !Style.markup.text.contains("@import"))
        #expect(Self.tree.all("meta").contains { $0.attributes["content"]?.hasPrefix("default-src 'none'; ") == true })
    }

    @Test("The page stays below 2.5 MB")
    func size() {
        print("the site of Bot API \(Project.schema.version ?? "?") with \(Rendered.versions.count) versions: \(Rendered.html.utf8.count) bytes")
        #expect(Rendered.html.utf8.count < 2_500_000)
    }

    @Test("Headings go down by one level at a time")
    func headings() {
        let levels = Self.tree.all.compactMap { $0.name.count == 2 && $0.name.hasPrefix("h") ? Int($0.name.dropFirst()) : nil }
        #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
        for (one, next) in zip(levels, levels.dropFirst()) { #expect(next <= one + 1) }
    }
}
