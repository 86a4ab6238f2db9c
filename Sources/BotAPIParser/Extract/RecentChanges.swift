public import BotAPISchema

/// What one version brought, in the page's own words: an entry under "Recent changes".
public struct RecentChange: Hashable, Sendable {
    /// For example, `"August 24, 2026"`.
    public var title: String
    /// ISO 8601.
    public var date: String
    public var passages: [Passage]

    public init(title: String, date: String, passages: [Passage]) {
        self.title = title
        self.date = date
        self.passages = passages
    }
}

extension Document {
    /// The page's own list of changes, newest first; a schema does not keep it. Empty for a page without one.
    public var recentChanges: [RecentChange] {
        var changes: [RecentChange] = []
        var isInside = false
        for block in blocks {
            switch block.content {
            case .heading(let heading):
                let title = heading.text.plainText
                if let date = ReleaseNote.date(title) {
                    changes.append(RecentChange(title: title, date: date, passages: []))
                    isInside = true
                } else if heading.level <= 4 {
                    isInside = false
                }
            case .passage(let passage):
                if isInside { changes[changes.count - 1].passages.append(passage) }
            case .table, .rule: break
            }
        }
        return changes
    }
}
