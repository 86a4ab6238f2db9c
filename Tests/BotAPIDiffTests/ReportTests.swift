import BotAPISchema
import Foundation
import Testing

@testable import BotAPIDiff

@Suite("Reports")
struct ReportTests {
    static func report(scope: DiffReport.Scope? = nil) throws -> DiffReport {
        let old = try fixture("""
            # things
            type Door
             width Integer
             colour? String
            method send -> Door
             door Door
             bell? String
            method post -> True
             door Door
             bell? String
            """, version: "1.0")
        let new = try fixture("""
            # things
            type Door
             width? Integer
             colour? String
            type Bell
             tone String
            method send -> Door
             door Door
            method post -> True
             door Door
            """, version: "1.1")
        return DiffReport(SchemaDiff(from: old, to: new), scope: scope)
    }

    @Test("As text; what changed alike stands together")
    func text() throws {
        #expect(TextReport(try Self.report()).text == """
            Bot API 1.0 → 1.1
            1 type added, 2 parameters removed, 1 other change of meaning

            type Door
              ~ width required → optional
                  wire: breaking, readers that count on it fail when it is absent
                  Swift: breaking, readers must unwrap it (property)

            type Bell
              + added: object with 1 field
                  tone: String

            methods send, post
              - bell removed: String, optional
                  wire: risky, sending it has no effect, or only for a while
                  Swift: breaking, the name is gone (call, property)

            wire: 1 breaking, 2 risky
            version of the library: major
              readers must unwrap it (property): Door.width
              the name is gone (call, property): send.bell, post.bell

            """)
    }

    @Test("As Markdown")
    func markdown() throws {
        #expect(MarkdownReport(try Self.report(scope: .api)).text == """
            # Bot API 1.0 → 1.1

            1 type added, 2 parameters removed, 1 other change of meaning.

            On the wire: 1 breaking, 2 risky.

            ## Type `Door`

            - `width` required → optional
              - **wire: breaking**, readers that count on it fail when it is absent

            ## Type `Bell`

            - added: object with 1 field
              - `tone`: String

            ## Methods `send`, `post`

            - `bell` removed: String, optional
              - **wire: risky**, sending it has no effect, or only for a while

            """)
    }

    @Test("As HTML: one page, well-formed, escaped, light and dark")
    func html() throws {
        let html = HTMLReport(try Self.report()).text
        #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
        #expect(html.contains("<h2>methods <code>send</code>, <code>post</code></h2>"))
        #expect(html.contains("<span class=\"removed\"><code>bell</code> removed: String, optional</span>"))
        #expect(html.contains("color-scheme: light dark") && !html.contains("<script"))
        for tag in ["ul", "li", "h2", "span", "code", "p"] {
            let opened = html.components(separatedBy: "<\(tag)>").count + html.components(separatedBy: "<\(tag) ").count - 2
            #expect(opened == html.components(separatedBy: "</\(tag)>").count - 1, "\(tag)")
        }
    }

    @Test("As JSON, which reads back")
    func json() throws {
        struct Report: Decodable {
            struct Change: Decodable { var subject: String, kind: String, change: String }
            struct Verdict: Decodable { var step: String }
            var changes: [Change]
            var verdict: Verdict
        }
        let report = try JSONDecoder().decode(Report.self, from: Data(JSONReport(try Self.report()).text.utf8))
        #expect(report.changes.map { "\($0.subject) \($0.kind) \($0.change)" } == [
            "Door.width field became_optional", "Bell type added", "send.bell parameter removed", "post.bell parameter removed",
        ])
        #expect(report.verdict.step == "major")
    }

    @Test("The scope of Swift leaves out what does not show in source")
    func swiftScope() throws {
        let old = try fixture("# a\ntype A\n x Integer"), new = try fixture("# b\ntype A\n x Integer")
        let diff = SchemaDiff(from: old, to: new)
        #expect(DiffReport(diff, scope: .swift).isEmpty)
        #expect(!DiffReport(diff, scope: .api).isEmpty)
        #expect(TextReport(DiffReport(diff, scope: .swift)).text.contains("no difference"))
    }
}
