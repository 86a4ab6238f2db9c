public import BotAPISchema

/// A schema in the exchange format that generators for other languages read: the `api.json` of telegram-bot-api-spec.
///
///     {
///       "version": "Bot API 10.3",
///       "release_date": "August 24, 2026",
///       "changelog": "https://core.telegram.org/bots/api#august-24-2026",
///       "methods": {"getMe": {"name": "getMe", "href": "…#getme", "description": ["…"], "returns": ["User"]}},
///       "types": {"Audio": {"name": "Audio", "href": "…#audio", "description": ["…"], "fields": [
///         {"name": "duration", "types": ["Integer"], "required": true, "description": "…"}
///       ]}}
///     }
///
/// A union has `subtypes` in place of fields, its variants have `subtype_of`; `True` is a `Boolean` there, and
/// "Array of A and B" is an array of A or an array of B.
public enum APIJSON {
    static let page = "https://core.telegram.org/bots/api"

    /// Indented by two blanks, with an end of line at its end.
    public static func json(of schema: Schema) -> String {
        var entries: [JSONNode.Entry] = []
        if let version = schema.version { entries.append(.init("version", .string("Bot API \(version)"))) }
        if let date = schema.releaseDate, let title = PageOutline.dateTitle(date) {
            entries.append(.init("release_date", .string(title)))
            entries.append(.init("changelog", .string("\(page)#\(Anchor.derived(from: title))")))
        }
        entries.append(.init("methods", .object(schema.methods.map { .init($0.name, node(of: $0)) })))
        let unions = unions(of: schema)
        entries.append(.init("types", .object(schema.types.map { .init($0.name, node(of: $0, unions: unions[$0.name] ?? [])) })))
        return JSONNode.object(entries).expandedText + "\n"
    }

    private static func node(of method: MethodDefinition) -> JSONNode {
        var entries = head(name: method.name, anchor: method.anchor)
        entries.append(.init("description", .strings(APIJSONText.lines(of: method.documentation + method.notes))))
        if let result = method.result { entries.append(.init("returns", .strings(types(result)))) }
        if !method.parameters.isEmpty {
            entries.append(.init("fields", .array(method.parameters.map { node(of: $0, prefix: "") })))
        }
        return .object(entries)
    }

    private static func node(of type: TypeDefinition, unions: [String]) -> JSONNode {
        var entries = head(name: type.name, anchor: type.anchor)
        let variants = type.variants.map(\.description)
        let description =
            APIJSONText.lines(of: type.documentation) + variants.map { "- \($0)" } + APIJSONText.lines(of: type.notes)
        entries.append(.init("description", .strings(description)))
        if !type.fields.isEmpty {
            let fields = type.fields.map { node(of: $0, prefix: $0.isRequired ? "" : "Optional. ") }
            entries.append(.init("fields", .array(fields)))
        }
        if !variants.isEmpty { entries.append(.init("subtypes", .strings(variants))) }
        if !unions.isEmpty { entries.append(.init("subtype_of", .strings(unions))) }
        return .object(entries)
    }

    private static func head(name: String, anchor: String) -> [JSONNode.Entry] {
        [.init("name", .string(name)), .init("href", .string("\(page)#\(anchor)"))]
    }

    private static func node(of member: Member, prefix: String) -> JSONNode {
        [
            "name": .string(member.name),
            "types": .strings(types(member.type)),
            "required": .boolean(member.isRequired),
            "description": .string(prefix + APIJSONText.line(of: member.documentation)),
        ]
    }

    /// `["Array of InputMediaPhoto", "Array of InputMediaVideo"]` for "Array of InputMediaPhoto and InputMediaVideo".
    static func types(_ type: TypeReference) -> [String] {
        switch type {
        case .true: ["Boolean"]
        case .array(let element): types(element).map { "Array of \($0)" }
        case .oneOf(let alternatives): alternatives.flatMap(types)
        case .string, .integer, .float, .boolean, .named: [type.description]
        }
    }

    /// The unions that each type is a variant of, in page order.
    private static func unions(of schema: Schema) -> [String: [String]] {
        var unions: [String: [String]] = [:]
        for union in schema.types {
            for case .named(let variant) in union.variants { unions[variant, default: []].append(union.name) }
        }
        return unions
    }
}
