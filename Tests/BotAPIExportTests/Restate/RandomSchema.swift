import BotAPISchema

/// Makes schemas whose facts are within the grammar of the page.
struct RandomSchema {
    private var state: UInt64
    private var typeNames: [String] = []
    private let parseModes: [Literal]

    init(seed: UInt64) {
        state = seed
        parseModes = seed % 3 == 0 ? [] : [.string("HTML"), .string("MarkdownV2")]
    }

    mutating func schema() -> Schema {
        let names = ["Update", "Alpha", "BetaGamma", "Delta2", "EpsilonZetaEta", "InputFile", "Message", "OneOfMany"]
        typeNames = Array(names.prefix(3 + number(below: names.count - 2)))
        var types: [TypeDefinition] = []
        for name in typeNames { types.append(type(name)) }
        let union = ["Alpha", "BetaGamma"].map { TypeReference.named($0) }
        types.append(TypeDefinition(name: "AnyOfThem", anchor: "anyofthem", section: "types", variants: chance(3) ? [.string, .array(of: .named("AnyOfThem"))] + union : union))
        var methods: [MethodDefinition] = []
        for verb in ["get", "send", "setMy", "copy", "answer"].prefix(1 + number(below: 5)) { methods.append(method(verb)) }
        var sections = [
            Section(title: "Types", anchor: "types", entries: types.map { .type($0.name) }),
            Section(title: "Methods", anchor: "methods", entries: methods.map { .method($0.name) }),
        ]
        if !parseModes.isEmpty { sections[0].entries.append(.topic(.init(title: "Formatting options", anchor: "formatting-options"))) }
        return Schema(version: "11.\(number(below: 9))", releaseDate: "2027-01-0\(1 + number(below: 9))", sections: sections, types: types, methods: methods)
    }

    // MARK: Definitions

    private mutating func type(_ name: String) -> TypeDefinition {
        var type = TypeDefinition(name: name, anchor: name.lowercased(), section: "types")
        if name == "InputFile" || chance(8) && name != "Update" && name != "Alpha" && name != "BetaGamma" { return type }
        type.fields = members(isParameter: false)
        if name == "Update", !type.fields.contains(where: { !$0.isRequired }) { type.fields[0].isRequired = false }
        type.facts = groups(of: type.fields)
        return type
    }

    private mutating func method(_ verb: String) -> MethodDefinition {
        let name = verb + pick(["Message", "GiftOfAll", "HTMLPage"])
        var method = MethodDefinition(name: name, anchor: name.lowercased(), section: "methods")
        if !chance(6) { method.parameters = members(isParameter: true) }
        let named = TypeReference.named(pick(typeNames))
        let result = pick([.true, named, .array(of: named), .string, .integer, .oneOf([named, .true])])
        method.facts = [Fact(.result(result), rule: "", words: "")] + groups(of: method.parameters)
        return method
    }

    private mutating func groups(of members: [Member]) -> [Fact] {
        guard members.count > 2 else { return [] }
        var facts: [Fact] = []
        let names = members.map(\.name)
        for rule in [MemberGroup.Rule.exactlyOne, .atMostOne, .together, .excludes] where chance(3) {
            let start = number(below: names.count - 1)
            let end = start + 2 + number(below: names.count - start - 1)
            facts.append(Fact(.group(MemberGroup(rule, members: Array(names[start..<end]))), rule: "", words: ""))
        }
        return facts
    }

    private mutating func members(isParameter: Bool) -> [Member] {
        let names = ["chat_id", "text", "parse_mode", "send_date", "url", "photo_url", "width", "email", "username", "x", "a1", "allowed_updates", "media", "type", "limit"]
        return names.shuffled(by: &self).prefix(1 + number(below: 9)).map { name in
            let type = pick(types)
            let isRequired = chance(2)
            return Member(name: name, type: type, isRequired: isRequired, facts: statements(of: type, isRequired: isRequired).map { Fact($0, rule: "", words: "") })
        }
    }

    private var types: [TypeReference] {
        [
            .string, .string, .string, .integer, .integer, .integer, .float, .boolean, .true,
            .array(of: .string), .array(of: .integer), .array(of: .array(of: .named("Alpha"))), .array(of: .named("Alpha")),
            .named("BetaGamma"), .oneOf([.integer, .string]), .oneOf([.named("Alpha"), .named("BetaGamma")]),
        ]
    }

    // MARK: Facts

    private mutating func statements(of type: TypeReference, isRequired: Bool) -> [Statement] {
        var possible: [Statement] = []
        var element = type
        while case .array(of: let inner) = element { element = inner }
        let isArray = element != type
        switch type {
        case .string:
            possible += [
                .constant(.string(value())), .values(list { .string($0.value()) }), .defaultValue(.string(value())),
                .length(length(pick([.characters, .charactersAfterEntities, .bytes]))), .length(Length(maximum: 2, unit: .lineFeeds)),
                .characters(pick(["A-Z, a-z, 0-9, _ and -", "no emoji", "English letters, digits and underscores"])),
                .emptyMeaning(clause()), .alias(value()),
                .format(pick([.url, .httpsURL, .emailAddress, .json, .username, .base64, .bcp47, .iso639, .iso3166, .iso4217, .date, .mimeType])),
            ]
            if !parseModes.isEmpty { possible.append(.values(ValueList(parseModes, name: "ParseMode"))) }
        case .integer:
            possible += [
                .constant(.integer(number(below: 9))), .values(list { .integer($0.number(below: 100_000) - 50_000) }), .defaultValue(.integer(number(below: 500) - 250)),
                .range(range(scale: 1)), .range(range(scale: 1, condition: clause())), .bits(pick([32, 52])), .unit(pick(units)),
            ]
        case .float: possible += [.defaultValue(.double(Double(number(below: 100)) / 8)), .range(range(scale: 0.25)), .unit(pick(units))]
        case .boolean: possible += [.defaultValue(.boolean(chance(2)))]
        case .array:
            possible += [.length(length(.items)), .length(length(.totalCharacters)), .emptyMeaning(clause()), .format(.jsonSerialized)]
            if element == .integer { possible += [.unit(.rgb24), .bits(52)] }
            if element == .string { possible += [.format(.iso3166), .values(list { .string($0.value()) })] }
        case .named(let name): possible += [.defaultValue(.type(name)), .format(.jsonSerialized)]
        case .oneOf([.integer, .string]): possible += [.format(.chatID)]
        case .oneOf, .true: possible += [.format(.jsonSerialized)]
        }
        if type == .true { possible = [] }
        if !isRequired { possible.append(.requiredIf(chance(4) ? "for " + clause(5) : clause())) }
        if type != .true, !isArray { possible.append(.conditionalDefault("the " + clause())) }
        var chosen: [Statement] = []
        for statement in possible.shuffled(by: &self) where chance(3) {
            if !chosen.contains(where: { Self.exclude($0, statement) }) { chosen.append(statement) }
        }
        if type == .string, chance(4) {
            let sources = pick([FileSources(upload: true), FileSources(identifier: true, url: true, upload: true), FileSources(identifier: true, upload: true)])
            chosen.append(.file(sources))
        }
        return chosen
    }

    /// A member has one of each of these.
    private static func exclude(_ one: Statement, _ other: Statement) -> Bool {
        switch (one, other) {
        case (.values, .values), (.unit, .unit), (.bits, .bits): true
        case (.format(let one), .format(let other)): one != .jsonSerialized && other != .jsonSerialized
        default: one == other
        }
    }

    private var units: [Unit] {
        [.unixTime, .seconds, .minutes, .hours, .days, .months, .bytes, .pixels, .meters, .degrees, .smallestCurrencyUnits, .stars, .nanostars,
         .nanograms, .perMille, .percent, .utf16CodeUnits, .rgb24, .argb32, .celsius]
    }

    private mutating func value() -> String { pick(["photo", "live_photo", "image/jpeg", "🎲", "👩‍❤‍👨", "A", "a", "1", "x*y", "_by_", "<b>", "#1", "XTR"]) }

    private mutating func list(_ element: (inout RandomSchema) -> Literal) -> ValueList {
        var values: [Literal] = []
        let isOpen = chance(3)
        for _ in 0...(1 + number(below: 6)) {
            let value = element(&self)
            if !values.contains(value) { values.append(value) }
        }
        return ValueList(values, isOpen: isOpen && values.count > 1)
    }

    private mutating func range(scale: Double, condition: String? = nil) -> NumberRange {
        let minimum = Double(number(below: 200) - 100) * scale
        let maximum = minimum + Double(1 + number(below: 100)) * scale
        let exceptions = chance(4) ? [Double(0x7FFF_FFFF)] : []
        return switch number(below: 4) {
        case 0: NumberRange(minimum: minimum, condition: condition)
        case 1: NumberRange(maximum: maximum, condition: condition)
        default: NumberRange(minimum: minimum, maximum: maximum, exceptions: exceptions, condition: condition)
        }
    }

    private mutating func length(_ unit: Length.Unit) -> Length {
        let minimum = number(below: 10)
        let condition = chance(4) ? clause() : nil
        return switch number(below: 4) {
        case 0: Length(minimum: minimum, unit: unit, condition: condition)
        case 1: Length(maximum: minimum + 1, unit: unit, condition: condition)
        default: Length(minimum: minimum, maximum: minimum + number(below: 4096), unit: unit, condition: condition)
        }
    }

    /// Words that a rule could take for its own, were they not a part of another fact.
    private mutating func clause(_ limit: Int = 6) -> String {
        let words = ["chat_id", "is", "not", "the", "date", "in seconds", "one of", "URL", "1-6", "“🎲”", "bytes", "must be", "empty", "username", "a*b", "_x_", "<b>", "42", "True", "poll"]
        var clause = pick(["chat", "message", "status", "“🎲”", "ok"])
        for _ in 0..<number(below: limit / 2) { clause += " " + pick(words) }
        return clause + pick(["", " closed"])
    }

    // MARK: Chance

    mutating func number(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }

    /// Once in so many times.
    private mutating func chance(_ times: Int) -> Bool { number(below: times) == 0 }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(below: elements.count)] }
}

extension Array {
    fileprivate func shuffled(by random: inout RandomSchema) -> [Element] {
        var result = self
        for index in result.indices.dropFirst().reversed() { result.swapAt(index, random.number(below: index + 1)) }
        return result
    }
}
