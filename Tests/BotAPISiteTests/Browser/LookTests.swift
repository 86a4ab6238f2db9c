import Testing

@testable import BotAPISite

extension BrowserTests {
    @Suite("Look") struct LookTests {
        /// Elements that stick out to the right, but for what scrolls by itself.
        private static let wide = """
            [...document.querySelectorAll('body *')]
                .filter(element => element.checkVisibility() && !element.closest('.wide, pre, .skip, .contents'))
                .filter(element => element.getBoundingClientRect().right > innerWidth + .5)
                .map(element => element.localName + '.' + element.className + ' ' + element.textContent.slice(0, 40)).slice(0, 5)
            """

        @Test("A narrow screen needs no scrolling to the side, whatever is unfolded, compared or found", arguments: [320, 360])
        func narrow(width: Int) throws {
            guard let reading = try Reading.start() else { return }
            let browser = reading.browser
            for rest in ["?since=2.3.1", "?since=10.2&only=1"] {
                try reading.open(rest, width: width, height: 740)
                try reading.unfold()
                #expect(try browser.strings(Self.wide) == [], "\(rest)")
                #expect(try browser.number("document.documentElement.scrollWidth") == Double(width), "\(rest)")
            }
            try reading.search("InputRichBlock")
            #expect(try browser.strings(Self.wide) == [] && reading.isShown("#\(Part.results.id)"))
        }

        @Test("Every text stands out from its ground by 4.5 to 1, in light and dark, with marks and without", arguments: ["light", "dark"])
        func contrast(scheme: String) throws {
            guard let reading = try Reading.start() else { return }
            try reading.browser.media("", ["prefers-color-scheme": scheme])
            for rest in ["#sendgift", "?since=9.2#message", "?since=5.0"] {
                try reading.open(rest)
                let red = try reading.browser.number("Number(getComputedStyle(document.body).backgroundColor.match(/[0-9]+/)[0])")
                #expect((red < 128) == (scheme == "dark"))
                try reading.search("gift")
                #expect(try reading.browser.strings(Contrast.weakTexts) == [], "\(scheme) \(rest)")
            }
        }

        private struct View {
            var name: String
            var rest = ""
            var query = ""
        }

        private static let views = [
            View(name: "overview"), View(name: "entry", rest: "#sendgift"), View(name: "union", rest: "#inlinequeryresult"),
            View(name: "search", query: "message text"), View(name: "comparison", rest: "?since=10.2"), View(name: "marks", rest: "?since=9.2#replyparameters"),
            View(name: "removed", rest: "#\(Part.removed.id)"),
        ]

        @Test("Pictures show something: many colours, and ink in every quarter", arguments: [1280, 360])
        func pictures(width: Int) throws {
            guard let reading = try Reading.start() else { return }
            // Who wants to look at them gets all of them in both schemes.
            for scheme in Picture.folder == nil ? [width == 360 ? "dark" : "light"] : ["light", "dark"] {
                try reading.browser.media("", ["prefers-color-scheme": scheme])
                for view in Self.views {
                    try reading.open(view.rest, width: width, height: width == 360 ? 740 : 900)
                    if !view.query.isEmpty { try reading.search(view.query) }
                    let picture = try Picture(of: reading)
                    try picture.keep("\(view.name)-\(width)-\(scheme)")
                    #expect(picture.width == width)
                    #expect(picture.colours > 40 && picture.ink > 200, "\(view.name) \(width) \(scheme): \(picture.colours) colours, \(picture.ink) pixels")
                }
            }
        }

        @Test("On paper there are no controls, and what is folded is open")
        func paper() throws {
            guard let reading = try Reading.start() else { return }
            try reading.open("#user")
            try reading.browser.media("print")
            for control in [".bar", ".contents", ".hint"] { #expect(try !reading.isShown(control)) }
            #expect(try reading.browser.number("document.querySelector('#user > .uses:not([open]) dl').getBoundingClientRect().height") > 20)
            #expect(try reading.browser.holds("document.documentElement.scrollWidth <= innerWidth"))
        }
    }
}
