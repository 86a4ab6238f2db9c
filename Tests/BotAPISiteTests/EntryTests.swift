import BotAPIDiff
import BotAPISchema
import Testing

@testable import BotAPISite

@Suite("Entries")
struct EntryTests {
    private func article(_ anchor: String) throws -> Element {
        let article = try #require(Rendered.byID[anchor])
        #expect(article.name == "article")
        return article
    }

    private func words(_ element: Element?) -> String {
        element?.text.split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? ""
    }

    @Test("Each member stands there once, in page order, with its type and whether it is required")
    func members() throws {
        let owners = Project.schema.types.map { ($0.anchor, $0.fields) } + Project.schema.methods.map { ($0.anchor, $0.parameters) }
        for (anchor, members) in owners {
            let rows = try article(anchor).first("dl", class: "members")?.elements ?? []
            #expect(rows.map(\.id) == members.map { "\(anchor).\($0.name)" })
            for (row, member) in zip(rows, members) {
                #expect(row.first("a")?.text == member.name)
                #expect(words(row.first("dd", class: "type")).hasPrefix("\(member.typeWords) \(member.isRequired ? "required" : "optional")"))
            }
        }
    }

    @Test("A type lists every place that it is used in, with a link to each, and nothing else")
    func uses() throws {
        var places: [String: Set<String>] = [:]
        func add(_ reference: TypeReference, _ place: String) { for name in reference.names { places[name, default: []].insert("#\(place)") } }
        for type in Project.schema.types {
            for variant in type.variants { add(variant, type.anchor) }
            for field in type.fields { add(field.type, "\(type.anchor).\(field.name)") }
        }
        for method in Project.schema.methods {
            if let result = method.result { add(result, method.anchor) }
            for parameter in method.parameters { add(parameter.type, "\(method.anchor).\(parameter.name)") }
        }
        for type in Project.schema.types {
            let uses = try article(type.anchor).first("details", class: "uses")
            let wanted = places[type.name, default: []]
            let links = Set(uses?.all("a").compactMap { $0.attributes["href"] } ?? [])
            // The name of a field's owner is a link as well.
            let owners = Set(wanted.filter { $0.contains(".") }.map { "#" + $0.dropFirst().prefix { $0 != "." } })
            #expect(links.isSuperset(of: wanted) && links.isSubset(of: wanted.union(owners)), "\(type.name)")
            #expect((uses == nil) == wanted.isEmpty)
            if let summary = uses?.first("summary") { #expect(summary.text == "Used in \(Page.count(wanted.count, "place"))", "\(type.name)") }
        }
    }

    @Test("A method returns what it returns, and links to it")
    func results() throws {
        for method in Project.schema.methods {
            let result = try article(method.anchor).first("p", class: "result")
            #expect(words(result) == "Returns \(method.result?.description ?? "")")
            for name in method.result?.names ?? [] {
                #expect(result?.all("a").contains { $0.attributes["href"] == "#\(name.lowercased())" } == true)
            }
        }
    }

    @Test("A badge says since when a type, a method or a later member is there; where nothing is known, there is none")
    func badges() throws {
        var count = 0
        func check(_ badge: Element?, _ entry: SinceTable.Entry?) {
            #expect(badge?.text == entry.map { "since \($0.words)" })
            #expect(badge?.attributes["title"] == entry?.phrase)
            if badge != nil { count += 1 }
        }
        let owners =
            Project.schema.types.map { ($0.name, $0.anchor, $0.fields) } + Project.schema.methods.map { ($0.name, $0.anchor, $0.parameters) }
        for (name, anchor, members) in owners {
            let article = try article(anchor)
            check(article.first("p", class: "kind")?.all.first { $0.classes == ["since"] }, Project.since[name])
            for (row, member) in zip(article.first("dl", class: "members")?.elements ?? [], members) {
                check(row.first("dd", class: "type")?.all.first { $0.classes == ["since"] }, Project.since[member.name, newIn: name])
            }
        }
        #expect(count > 1000)
    }

    @Test("A union lists its variants with what tells them apart")
    func variants() throws {
        #expect(words(try article("chatmember").first("ul", class: "variants")).hasPrefix("ChatMemberOwner status is creator ChatMemberAdministrator status is"))
        #expect(words(try article("maybeinaccessiblemessage").first("ul", class: "variants")) == "Message date is not 0 InaccessibleMessage date is 0")
        #expect(words(try article("inlinequeryresult").first("ul", class: "variants")).contains("InlineQueryResultCachedAudio type is audio, has audio_file_id"))
        for type in Project.schema.types where type.isUnion {
            #expect(try article(type.anchor).first("ul", class: "variants")?.elements.count == type.variants.count)
        }
    }

    @Test("Limits, defaults, values, groups and files are facts of their own, and the sentence that said no more is gone", arguments: [
        ("sendgift.text", "A word to go with the gift. 0 to 128 characters"),
        ("getupdates.limit", "The most updates to fetch at once. 1 to 100default 100"),
        ("chatmemberowner.status", "Tells which kind of membership this is. always creator"),
        ("sendgift.user_id", "The user to give it to. required if chat_id is not specified"),
    ])
    func facts(id: String, text: String) throws {
        let row = try #require(Rendered.byID[id])
        #expect(words(row.elements.last) == text)
    }

    @Test("A method says what may be sent together, again, and as a file")
    func methodFacts() throws {
        #expect(words(try article("sendgift").first("ul", class: "facts")) == "at most one of text_parse_mode, text_entitiesacts again when sent again")
        #expect(words(try article("sendphoto").first("ul", class: "facts")).hasSuffix("takes new files in photo, as multipart/form-data"))
        #expect(words(try article("getme").first("ul", class: "facts")) == "may be sent again without harm")
    }

    @Test("Names of the library stand beside those that differ")
    func spellings() throws {
        let gift = try article("sendgift")
        #expect(words(gift.first("p", class: "call")) == "Swift bot.sendGift(giftID:userID:)")
        #expect(Rendered.byID["sendgift.gift_id"]?.first("i")?.text == "giftID")
        #expect(Rendered.byID["sendgift.text"]?.first("i") == nil)
        #expect(words(try article("chat").first("p", class: "kind")).hasPrefix("type · ChatObject in Swift"))
        #expect(words(try article("user").first("p", class: "kind")).hasPrefix("type official"))
    }

    @Test("What is gone says in which version and what took its place")
    func departures() throws {
        let byID = Rendered.byID
        #expect(words(byID["kickchatmember"]) == "kickChatMember method renamed to banChatMember in 5.3")
        #expect(byID["kickchatmember"]?.first("a")?.attributes["href"] == "#banchatmember")
        #expect(words(byID["message.forward_from"]).hasPrefix("forward_from removed in 7.0"))
        #expect(words(byID["chatmember.until_date"]).hasPrefix("until_date moved to ChatMemberRestricted.until_date"))
        // Everything that an older version has and the newest has not.
        let history = SchemaHistory(Rendered.versions.map(Project.version))
        let names = Set(Project.schema.types.map(\.name) + Project.schema.methods.map(\.name))
        var count = 0
        for (subject, _) in history.removed where subject.kind != .value && (!subject.isMember || names.contains(subject.entity)) {
            #expect(Rendered.page.anchors.id(of: subject).flatMap { byID[$0] }?.name == "li", "\(subject)")
            count += 1
        }
        #expect(count > 50)
    }
}
