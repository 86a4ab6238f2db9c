import BotAPIDiff
import BotAPISchema
import Testing

@testable import BotAPISite

extension BrowserTests {
    @Suite("Comparison") struct ComparisonPanelTests {
        private func diff(_ version: String) -> SchemaDiff { SchemaDiff(from: Project.version(version), to: Project.version("10.3")) }

        /// `message`, `message.text`
        private func id(_ change: SchemaChange) -> String {
            change.subject.entity.lowercased() + (change.subject.isMember ? ".\(change.subject.name)" : "")
        }

        /// Of types and methods that are there and changed.
        private func owners(_ changes: [SchemaChange]) -> Set<String> {
            Set(changes.filter { $0.subject.isMember || $0.mark != .removed }.map { $0.subject.entity.lowercased() })
        }

        @Test("A version marks what is new and what changed, as the diff has it", arguments: ["9.2", "5.3", "10.2"])
        func marks(version: String) throws {
            guard let reading = try Reading.start() else { return }
            let browser = reading.browser
            try reading.open()
            try reading.choose(version)
            let changes = diff(version).changes
            let added = changes.filter { $0.mark == .added }
            let retouched = changes.filter { $0.subject.isMember && $0.mark == .changed }
            #expect(try reading.ids("article.new") == Set(added.filter { !$0.subject.isMember }.map(id)))
            #expect(try reading.ids(".members > .new") == Set(added.filter(\.subject.isMember).map(id)))
            #expect(try reading.ids(".members > .changed") == Set(retouched.map(id)))
            #expect(try reading.ids("article.touched") == owners(changes))

            let panel = reading.element(.comparison)
            let summary = DiffReport(diff(version)).summary.joined(separator: ", ")
            #expect(try browser.string("\(panel).querySelector('.summary').textContent").hasSuffix(": \(summary)."))
            #expect(try browser.number("\(panel).querySelectorAll('.names li').length") == Double(added.count { !$0.subject.isMember }))
            #expect(try browser.holds("[...\(panel).querySelectorAll('a')].every(link => document.getElementById(decodeURIComponent(link.hash.slice(1))))"))
            #expect(try browser.holds("!\(panel).hidden"))
            #expect(browser.complaints.isEmpty)
        }

        @Test("What was removed stands with its owner, with what became of it")
        func removed() throws {
            guard let reading = try Reading.start() else { return }
            try reading.open("?since=10.2#sendphoto")
            let lines = try reading.browser.strings("""
                [...document.querySelectorAll('#sendphoto > .changes li')].map(line => {
                    for (const impact of line.querySelectorAll('small')) impact.remove();
                    return line.dataset.mark + ' ' + line.textContent;
                })
                """)
            #expect(lines.contains { $0.hasPrefix("+ new: ") && $0.contains("ephemeral_message_parameters") })
            #expect(lines.contains("− receiver_user_id moved to EphemeralMessageParameters.receiver_user_id"))
        }

        @Test("The choice stands in the address, and its end leaves the page as it was")
        func address() throws {
            guard let reading = try Reading.start() else { return }
            let browser = reading.browser
            let text = "[...document.querySelectorAll('article')].map(element => element.textContent).join()"
            let marks = "document.querySelectorAll('.inserted, .touched, .new, .changed').length"
            try reading.open("#message")
            let before = try browser.string(text)
            try reading.choose("9.2")
            #expect(try reading.address == "?since=9.2#\(Part.comparison.id)")
            #expect(try browser.string(text) != before && browser.number(marks) > 200)
            try reading.click("#\(Part.only.id)")
            #expect(try reading.address == "?since=9.2&only=1#\(Part.comparison.id)")
            try reading.click("#\(Part.comparison.id) button")
            #expect(try reading.address == "#\(Part.comparison.id)")
            #expect(try !reading.isShown("#\(Part.comparison.id)") && !browser.holds("document.body.classList.contains('only')"))
            #expect(try browser.string(text) == before && browser.number(marks) == 0)
            #expect(browser.complaints.isEmpty)
        }

        @Test("The choice is taken from the address, and a version that is not there is none")
        func fromAddress() throws {
            guard let reading = try Reading.start() else { return }
            let browser = reading.browser
            try reading.open("?since=9.2&only=1#message")
            #expect(try browser.string("\(reading.element(.since)).value") == "9.2")
            #expect(try browser.holds("document.body.classList.contains('only')"))
            #expect(try reading.top(of: "message") < 200)
            try reading.open("?since=99.9")
            #expect(try browser.string("\(reading.element(.since)).value").isEmpty && !reading.isShown("#\(Part.comparison.id)"))
            try reading.click("a[href=\"?since=10.1\"]")
            #expect(try reading.address == "?since=10.1#\(Part.comparison.id)")
            #expect(browser.complaints.isEmpty)
        }

        @Test("Only what changed is shown, and what else is asked for is shown all the same")
        func only() throws {
            guard let reading = try Reading.start() else { return }
            let browser = reading.browser
            try reading.open("?since=9.2&only=1")
            #expect(Set(try browser.strings("""
                [...document.querySelectorAll('main article')].filter(element => element.getClientRects().length).map(element => element.id)
                """)) == owners(diff("9.2").changes))
            #expect(try browser.strings("""
                [...document.querySelectorAll('article:not(.new) > .members > div:not(.new, .changed)')]
                    .filter(element => element.checkVisibility()).map(element => element.id)
                """) == [])
            #expect(try browser.strings("""
                [...document.querySelectorAll('.members > .new, .members > .changed')]
                    .filter(element => !element.checkVisibility()).map(element => element.id)
                """) == [])
            #expect(try browser.strings("""
                [...document.querySelectorAll('.contents li')]
                    .filter(item => item.querySelector('a').matches('.touched') !== (getComputedStyle(item).display !== 'none'))
                    .map(item => item.textContent)
                """) == [])
            try browser.evaluate("location.hash = '#getme'")
            #expect(try reading.top(of: "getme") < 200)
            #expect(try !browser.holds("document.body.classList.contains('only')"))
        }
    }
}
