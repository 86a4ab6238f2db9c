/// Where a link leads, however the page was saved.
enum LinkTarget {
    /// Links into the page itself as `#anchor`; others unchanged.
    ///
    /// For example, `https://core.telegram.org/bots/api#update` and `api.html#update` are both `#update`.
    static func normalized(_ href: String) -> String {
        let href = withoutArchive(href)
        guard let hash = href.utf8.firstIndex(of: UInt8(ascii: "#")), hash != href.utf8.startIndex else { return href }
        var page = href[..<hash]
        if let query = page.utf8.firstIndex(of: UInt8(ascii: "?")) { page = page[..<query] }
        if page.hasSuffix("/") { page = page.dropLast() }
        for ending in [".html", ".htm"] where page.hasSuffix(ending) { page = page.dropLast(ending.count) }
        guard page == "api" || page == "bots/api" || page.hasSuffix("/api") && isThePage(page) else { return href }
        return String(href[hash...])
    }

    /// "https://web.archive.org/web/20250815000000/https://telegram.org/tos" is "https://telegram.org/tos".
    private static func withoutArchive(_ href: String) -> String {
        guard href.utf8.count > 24, href.hasPrefix("https://web.archive.org/web/") || href.hasPrefix("http://web.archive.org/web/") || href.hasPrefix("/web/") else { return href }
        guard let mark = href.firstRange(of: "/http") else { return href }
        let target = href[href.utf8.index(after: mark.lowerBound)...]
        return target.hasPrefix("http://") || target.hasPrefix("https://") ? String(target) : href
    }

    /// "/bots/api", "//core.telegram.org/bots/api", "./api", but not "https://example.com/api".
    private static func isThePage(_ page: Substring) -> Bool {
        page.hasSuffix("/bots/api") || !page.contains("://")
    }
}
