import Foundation

@testable import BotAPISite

/// The page of `Rendered` in a file of its own, opened in Chromium.
final class Reading {
    let browser: Chromium
    private let file: URL

    /// `nil`, said aloud, where there is no Chromium.
    static func start() throws -> Reading? {
        guard let program = Chromium.program else {
            print("skipped: Chromium is not installed, so nothing of the site is tried in a browser; set CHROMIUM to its path, or apt-get install chromium")
            return nil
        }
        return try Reading(program)
    }

    private init(_ program: String) throws {
        file = FileManager.default.temporaryDirectory.appending(path: "botapi-site-\(UInt64.random(in: 0...UInt64.max)).html")
        try Data(Rendered.html.utf8).write(to: file)
        browser = try Chromium(program)
    }

    deinit { try? FileManager.default.removeItem(at: file) }

    /// `rest` is what follows the name of the file: "?since=9.2#message".
    func open(_ rest: String = "", width: Int = 1280, height: Int = 900) throws {
        try browser.resize(width: width, height: height, isPhone: width < 500)
        try browser.visit("file://\(file.path())\(rest)")
    }

    // MARK: What is there

    /// `?since=9.2#message` of the address that stands there now.
    var address: String { get throws { try browser.string("location.search + location.hash") } }

    /// An expression for a part of the page.
    func element(_ part: Part) -> String { "document.getElementById('\(part.id)')" }

    func ids(_ selector: String) throws -> Set<String> {
        Set(try browser.strings("[...document.querySelectorAll('\(selector)')].map(element => element.id)"))
    }

    func isShown(_ selector: String) throws -> Bool {
        try browser.holds("getComputedStyle(document.querySelector('\(selector)')).display !== 'none'")
    }

    /// How far an element is from the top of the window, once the page has come to rest.
    func top(of id: String) throws -> Double {
        try rest()
        return try browser.number("document.getElementById('\(id)').getBoundingClientRect().top")
    }

    /// Until what follows from an event has happened and is drawn.
    func rest() throws {
        try browser.evaluate("new Promise(done => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 250))")
    }

    // MARK: What a reader does

    func choose(_ version: String) throws {
        try browser.evaluate("""
            (() => {
                const picker = \(element(.since));
                picker.value = '\(version)';
                picker.dispatchEvent(new Event('change'));
            })()
            """)
    }

    func click(_ selector: String) throws { try browser.evaluate("document.querySelector('\(selector)').click()") }

    /// Whatever stood in the box before is replaced.
    func search(_ query: String) throws {
        try browser.evaluate("\(element(.search)).focus(); \(element(.search)).select()")
        try browser.type(query)
    }

    /// Opens all that is folded, and lays out all that is out of sight.
    func unfold() throws {
        try browser.evaluate("""
            for (const fold of document.querySelectorAll('details')) fold.open = true;
            const style = document.createElement('style');
            style.textContent = 'article { content-visibility: visible !important }';
            document.head.append(style);
            """)
    }
}
