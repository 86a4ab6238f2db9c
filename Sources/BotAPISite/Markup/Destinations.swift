/// Where the links of the page's prose lead from here.
struct Destinations: Sendable {
    /// The page that everything is told on first.
    static let page = "https://core.telegram.org/bots/api"
    private static let host = "https://core.telegram.org"

    let anchors: Anchors

    /// `#sendgift` for `#sendgift`, the official page for what is not here, `nil` for what is no address of a page.
    ///
    /// For example, `/bots/features` is `https://core.telegram.org/bots/features`, and `javascript:…` is `nil`.
    func address(of href: String) -> String? {
        if href.hasPrefix("#") {
            return anchors.address(ofAnchor: String(href.dropFirst())) ?? Destinations.page + href
        }
        if href.hasPrefix("//") { return "https:" + href }
        if href.hasPrefix("/") { return Destinations.host + href }
        let scheme = href.prefix { $0 != ":" }
        guard scheme.count < href.count else { return nil }
        return ["http", "https", "tg", "mailto"].contains(scheme.lowercased()) ? href : nil
    }
}
