import Testing

@testable import BotAPISite

extension BrowserTests {
    @Suite("Access") struct AccessTests {
        @Test("Nothing complains, and the page is there soon")
        func load() throws {
            guard let reading = try Reading.start() else { return }
            try reading.open()
            let time = try reading.browser.number("performance.getEntriesByType('navigation')[0].loadEventEnd")
            print("the site is loaded after \(Int(time)) ms")
            #expect(time > 0 && time < 10_000)
            #expect(reading.browser.complaints.isEmpty, "\(reading.browser.complaints)")
            #expect(try reading.browser.string("document.compatMode + ' ' + document.title") == "CSS1Compat Telegram Bot API 10.3")
        }

        @Test("What can be pressed or written into has a name for those who hear the page")
        func names() throws {
            guard let reading = try Reading.start() else { return }
            try reading.open("?since=10.2")
            let nodes = try reading.browser.call("Accessibility.getFullAXTree")["nodes"] as? [[String: Any]] ?? []
            func value(_ node: [String: Any], _ key: String) -> String { (node[key] as? [String: Any])?["value"] as? String ?? "" }
            let controls = ["button", "link", "combobox", "checkbox", "textbox", "searchbox", "listbox"]
            let pressed = nodes.filter { controls.contains(value($0, "role")) && $0["ignored"] as? Bool != true }
            #expect(pressed.count > 100)
            #expect(pressed.filter { value($0, "name").isEmpty }.isEmpty)
            #expect(pressed.contains { value($0, "role") == "combobox" && value($0, "name").hasPrefix("Search types, methods") })
            for landmark in ["navigation", "main", "search"] { #expect(nodes.contains { value($0, "role") == landmark }, "\(landmark)") }
            // What is out of sight is in no tree before it is laid out.
            let nameless = "[...document.querySelectorAll('a, button, summary')].filter(element => !element.textContent.trim()).map(element => element.outerHTML)"
            #expect(try reading.browser.strings(nameless) == [])
        }

        @Test("Tab goes to the skip link, the bar, the contents and the reference, and where it is can be seen")
        func tab() throws {
            guard let reading = try Reading.start() else { return }
            let browser = reading.browser
            try reading.open()
            var places: [String] = []
            for _ in 0..<5 {
                try browser.press("Tab")
                places.append(try browser.string("(element => element.id || element.className || element.localName)(document.activeElement)"))
                #expect(try browser.string("getComputedStyle(document.activeElement).outlineStyle") != "none", "\(places)")
            }
            // A list that scrolls may be a place of its own.
            #expect(places.filter { $0 != Part.contents.id }.prefix(4) == ["skip", "home", Part.search.id, Part.since.id])
            #expect(["summary", Part.contents.id].contains(places[4]))
            try reading.open()
            try browser.press("Tab")
            try browser.press("Enter")
            #expect(try reading.address == "#\(Part.main.id)")
            try browser.press("Tab")
            #expect(try browser.holds("document.querySelector('.chapters').contains(document.activeElement)"))
        }

        @Test("On a phone the contents open over the page, and close once something is chosen")
        func contents() throws {
            guard let reading = try Reading.start() else { return }
            let contents = "#\(Part.contents.id)"
            try reading.open("", width: 360, height: 740)
            #expect(try !reading.isShown(contents))
            try reading.click(".menu")
            #expect(try reading.isShown(contents))
            try reading.browser.press("Escape")
            #expect(try !reading.isShown(contents))
            try reading.click(".menu")
            try reading.click("\(contents) a[href=\"#getupdates\"]")
            try reading.rest()
            #expect(try !reading.isShown(contents) && reading.address == "#getupdates")
        }

        @Test("The contents follow what is read")
        func follows() throws {
            guard let reading = try Reading.start() else { return }
            try reading.open("#sendgift")
            try reading.rest()
            #expect(try reading.browser.strings("[...document.querySelectorAll('.contents [aria-current]')].map(link => link.textContent)") == ["sendGift"])
            let top = try reading.browser.number("document.querySelector('.contents [aria-current]').getBoundingClientRect().top")
            #expect((56...880).contains(top))
        }

        @Test("A link leads to its place exactly, also into what is folded", arguments: [1280, 360])
        func anchors(width: Int) throws {
            guard let reading = try Reading.start() else { return }
            for id in ["update", "sendgift.text", "games", "message.forward_from", "inlinequeryresult", "v6.9", "formatting-options"] {
                try reading.open("#\(id)", width: width, height: 740)
                let top = try reading.top(of: id)
                #expect((50...110).contains(top), "\(id): \(top)")
            }
        }

        @Test("Without scripts the page can be read and walked through, and shows nothing that would not work")
        func withoutScripts() throws {
            guard let reading = try Reading.start() else { return }
            let browser = reading.browser
            try browser.scripts(areOn: false)
            try reading.open("#sendgift", width: 360, height: 740)
            for part in [".search", ".picker", ".hint", ".comparison"] { #expect(try !reading.isShown(part), "\(part)") }
            let top = try browser.number("document.getElementById('sendgift').getBoundingClientRect().top")
            #expect((32...112).contains(top))
            try browser.click(x: 30, y: 28)
            #expect(try browser.holds("\(reading.element(.contents)).matches(':popover-open')"))
        }
    }
}
