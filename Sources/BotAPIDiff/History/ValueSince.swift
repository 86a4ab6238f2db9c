import BotAPISchema

/// Works out since when a member has each of its values, from the newest version back.
///
/// Only some versions know lists of values. A value came after the last of them that does not have it, and not before its
/// member did; a list of changes that names it says with which version. Where nothing does, the oldest version that is known
/// to have it bounds it.
struct ValueSince {
    private typealias Entry = SinceTable.Entry

    private struct Search {
        /// As in `MessageEntity.type="date_time"`.
        let key: String
        let member: String
        let value: Literal
        /// The list that the page names, for example, `"ParseMode"`.
        let list: String?
        /// The oldest version so far that is known to have it.
        var oldest: Entry?
        /// A version that is said to have brought it.
        var announced: Entry?
        var isOver = false

        /// - Parameter next: The version after one that does not have it, and whether none lies between.
        mutating func end(before next: Entry?) {
            if announced == nil, let next, oldest?.version == next.version { oldest = next }
            isOver = true
        }

        var entry: Entry? { announced ?? oldest }
    }

    /// Those of one member follow each other.
    private var searches: [Search] = []
    /// The version that was read last.
    private var next: (version: Version, date: String?)?
    /// Whether any older version was read.
    private var hasPast = false

    init(_ schema: Schema) {
        next = schema.version.flatMap { Version($0) }.map { ($0, schema.releaseDate) }
        let now = next.map { Entry(version: $0.version.description, date: $0.date, isExact: false) }
        for (name, member) in schema.namedMembers {
            for list in member.valueLists {
                for value in list.values {
                    let key = "\(name)=\(HistoryValue.text(of: value))"
                    searches.append(Search(key: key, member: name, value: value, list: list.name, oldest: now))
                }
            }
        }
    }

    /// Versions come from the newest back; of the schema's own only what it is said to have brought counts.
    mutating func read(_ file: HistoryIndex, of version: Version, isOwn: Bool) {
        let entry = Entry(version: version.description, date: file.date, isExact: false)
        let after = next.map { Entry(version: $0.version.description, date: $0.date, isExact: $0.version.follows(version)) }
        // Most versions know no lists, and a member has many values.
        var member = ""
        var hasMember = false
        for index in searches.indices where !searches[index].isOver {
            if searches[index].member != member {
                member = searches[index].member
                hasMember = file.names.contains(member)
            }
            if !isOwn {
                if !hasMember {
                    searches[index].end(before: after)
                } else if !file.values.isEmpty {
                    if file.values.contains(searches[index].key) {
                        // Whatever was announced later was there already.
                        (searches[index].oldest, searches[index].announced) = (entry, nil)
                    } else {
                        searches[index].end(before: after)
                    }
                }
            }
            if !file.announced.isEmpty, !searches[index].isOver, file.announced.contains(searches[index].key) {
                searches[index].announced = Entry(version: entry.version, date: entry.date, isExact: true)
            }
        }
        if !isOwn {
            next = (version, file.date)
            hasPast = true
        }
    }

    /// - Parameter members: Of types, fields, methods and parameters.
    func entries(members: [String: SinceTable.Entry]) -> [String: [Literal: SinceTable.Entry]] {
        let lists = Dictionary(grouping: searches.filter { $0.list != nil }) { ListedValue(list: $0.list ?? "", value: $0.value) }
            .mapValues { ValueSince.earliest($0, members) }
        var entries: [String: [Literal: SinceTable.Entry]] = [:]
        for search in searches {
            entries[search.member, default: [:]][search.value] = entry(of: search, lists, members)
        }
        return entries
    }

    private struct ListedValue: Hashable {
        var list: String
        var value: Literal
    }

    private func entry(of search: Search, _ lists: [ListedValue: Entry?], _ members: [String: Entry]) -> Entry? {
        guard hasPast || search.announced != nil else { return nil }
        let member = members[search.member]
        guard let list = search.list else { return search.entry }
        // The page names no kinds of updates: they are the fields of `Update`.
        if list == "UpdateKind", case .string(let field) = search.value { return ValueSince.later(member, members["Update.\(field)"]) }
        // A member that came after the list came with all that was on it.
        return ValueSince.later(member, lists[ListedValue(list: list, value: search.value)] ?? nil)
    }

    /// Of one value in all members that share a list: where it is known to have come later than its member, else the first.
    private static func earliest(_ searches: [Search], _ members: [String: Entry]) -> Entry? {
        let known = searches.compactMap { search in search.entry.flatMap { $0.isExact && $0 != members[search.member] ? $0 : nil } }
        let all = known.isEmpty ? searches.compactMap(\.entry) : known
        return all.min { isBefore($0, $1) }
    }

    /// Of one version, what is exact tells more.
    private static func isBefore(_ one: Entry, _ other: Entry) -> Bool {
        guard let before = Version(one.version), let after = Version(other.version), before != after else { return one.isExact && !other.isExact }
        return before < after
    }

    /// The first where both are of one version; `nil` is older than all that is known.
    private static func later(_ one: Entry?, _ other: Entry?) -> Entry? {
        guard let one, let before = Version(one.version) else { return other }
        guard let other, let after = Version(other.version) else { return one }
        return before >= after ? one : other
    }
}
