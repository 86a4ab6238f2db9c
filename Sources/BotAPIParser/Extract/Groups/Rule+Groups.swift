import BotAPISchema

extension Rule {
    /// Members that exclude each other; facts of the type or method that has them.
    static let groups: [Rule] = [
        Rule("instead-of", "specified instead of *", for: "… can be specified instead of parse_mode") { match, subject in
            .group(MemberGroup(.atMostOne, members: [match.text(0), subject.name]))
        },
        Rule("not-together", "be used together with *", for: "Can't be used together with close_date.") { match, subject in
            .group(MemberGroup(.atMostOne, members: [subject.name, match.text(0)]))
        },
        Rule("excludes", "if true , * can't be specified", for: "If True, member_limit can't be specified") { match, subject in
            .group(MemberGroup(.excludes, members: [subject.name, match.text(0)]))
        },
    ]
}
