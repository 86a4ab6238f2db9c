import Testing

@testable import BotAPISite

extension BrowserTests {
    @Suite("Search") struct SearchTests {
        /// "sendPhoto | method", …
        private func results(_ reading: Reading) throws -> [String] {
            try reading.browser.strings("""
                [...\(reading.element(.results)).querySelectorAll('[role=option]')]
                    .map(option => [...option.children].map(child => child.textContent).join(' | '))
                """)
        }

        /// The one that Enter would go to, as those hear it who do not see the list.
        private func active(_ reading: Reading) throws -> String {
            let id = try reading.browser.string("\(reading.element(.search)).getAttribute('aria-activedescendant') ?? ''")
            return try reading.browser.string("""
                (option => option && option.getAttribute('aria-selected') === 'true' ? [...option.children].map(child => child.textContent).join(' | ') : '')
                    (document.getElementById('\(id)'))
                """)
        }

        private func isOpen(_ reading: Reading) throws -> Bool {
            let isShown = try reading.browser.holds("!\(reading.element(.results)).hidden")
            #expect(try reading.browser.string("\(reading.element(.search)).getAttribute('aria-expanded')") == "\(isShown)")
            return isShown
        }

        private func isFocused(_ reading: Reading) throws -> Bool { try reading.browser.holds("document.activeElement === \(reading.element(.search))") }

        @Test("A slash goes to the box, arrows along the list, Enter to the entry, and Escape closes and goes back")
        func keys() throws {
            guard let reading = try Reading.start() else { return }
            let browser = reading.browser
            try reading.open()
            try browser.evaluate("document.querySelector('.home').focus()")
            try browser.press("/", text: "/")
            #expect(try isFocused(reading) && browser.string("\(reading.element(.search)).value").isEmpty)
            #expect(try !isOpen(reading))

            try browser.type("sendph")
            #expect(try isOpen(reading))
            let found = try results(reading)
            #expect(found.first == "sendPhoto | method")
            #expect(found.contains("send_phone_number_to_provider | parameter of sendInvoice"))
            #expect(try active(reading) == found[0])
            try browser.press("ArrowDown")
            #expect(try active(reading) == found[1])
            try browser.press("ArrowUp")
            try browser.press("ArrowUp")
            #expect(try active(reading) == found[found.count - 1])
            #expect(try isFocused(reading))

            try browser.press("Escape")
            #expect(try !isOpen(reading) && isFocused(reading))
            try browser.press("Escape")
            #expect(try browser.string("document.activeElement.className") == "home")

            try browser.press("k", modifiers: 2)
            try browser.type("sendGift.text")
            try browser.press("Enter")
            #expect(try reading.address == "#sendgift.text")
            #expect(try browser.string("document.activeElement.id") == "sendgift.text")
            let top = try reading.top(of: "sendgift.text")
            #expect((56...200).contains(top), "\(top)")
            #expect(browser.complaints.isEmpty)
        }

        /// What is typed, and what is among the first three answers.
        private static let questions = [
            ("sendphoto", "sendPhoto | method"),
            ("chat", "Chat | type"),
            ("ChatMem", "ChatMember | union"),
            ("chat photo", "photo | field of Chat"),
            ("message.text", "text | field of Message"),
            ("sendgift.", "user_id | parameter of sendGift"),
            ("callbackquery", "CallbackQuery | type"),
            ("callback_query", "CallbackQuery | type"),
            ("iqra", "InlineQueryResultArticle | type"),
            ("supergroup", "supergroup | value of Chat.type"),
            ("kickchat", "kickChatMember | removed"),
            ("sendMesage", "sendMessage | method"),
            ("sendMassage", "sendMessage | method"),
            ("formatting", "Formatting options | topic of Available methods"),
            ("giveaway winners", "GiveawayWinners | type"),
        ]

        @Test("It finds whole names, beginnings, words inside, initials, members after a dot, values, what is gone, and near misses")
        func found() throws {
            guard let reading = try Reading.start() else { return }
            try reading.open()
            for (query, wanted) in Self.questions {
                try reading.search(query)
                let found = try results(reading)
                #expect(found.prefix(3).contains { $0.hasPrefix(wanted) }, "\(query): \(found.prefix(6))")
            }
        }

        @Test("What is not there is said")
        func nothing() throws {
            guard let reading = try Reading.start() else { return }
            try reading.open()
            try reading.search("qqqqqqqqqqqq")
            #expect(try reading.browser.string("\(reading.element(.results)).textContent") == "Nothing has a name like this.")
            #expect(try results(reading).isEmpty && active(reading).isEmpty)
        }

        @Test("Every name that there is is in the index, and a letter is answered at once")
        func speed() throws {
            guard let reading = try Reading.start() else { return }
            try reading.open()
            let measured = try reading.browser.evaluate("""
                (() => {
                    const box = \(reading.element(.search)), times = [];
                    box.focus();
                    for (const word of ['sendMessage', 'inline_query', 'c', 'e', 'message text', 'zzzzzz', 'iqrcmg']) {
                        for (let end = 1; end <= word.length; end += 1) {
                            box.value = word.slice(0, end);
                            const start = performance.now();
                            box.dispatchEvent(new Event('input'));
                            void document.body.offsetHeight;
                            times.push(performance.now() - start);
                        }
                    }
                    times.sort((one, other) => one - other);
                    return [times[times.length >> 1], times[times.length - 1]];
                })()
                """) as? [Double] ?? []
            let names = try reading.browser.number("document.querySelectorAll('main article, .members > div').length")
            print("search over \(Int(names)) entries and their values, a letter: median \(measured.first ?? 0) ms, at most \(measured.last ?? 0) ms")
            #expect(names > 3000)
            // It takes a few milliseconds; the machine may be busy.
            #expect((measured.first ?? .infinity) < 50)
            #expect((measured.last ?? .infinity) < 500)
        }
    }
}
