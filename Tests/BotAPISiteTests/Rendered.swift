@testable import BotAPISite

/// The site of the newest page, made once for all tests, with some of the versions: all of them would take half a minute.
enum Rendered {
    static let versions = ["2.3.1", "5.0", "5.3", "6.9", "7.0", "9.2", "10.1", "10.2", "10.3"]

    /// Spelled by hand: the tests of the code generator see to its names.
    static let spellings = Spellings(
        language: "Swift", calls: ["sendGift": "bot.sendGift(giftID:userID:)"], types: ["User": "User", "Chat": "ChatObject"],
        members: ["sendGift.gift_id": "giftID", "sendGift.text": "text"]
    )

    static let page = Page(Project.schema, history: versions.map(Project.version), since: Project.since, spellings: spellings)
    static let html = page.markup.text + "\n"
    static let tree: Element = (try? Element(html: html)) ?? Element(name: "nothing")
    static let byID = Dictionary(tree.all.compactMap { element in element.id.map { ($0, element) } }) { first, _ in first }
}
