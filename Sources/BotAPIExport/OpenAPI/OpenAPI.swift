public import BotAPISchema

/// A schema as OpenAPI 3.1: one path a method, one component a type.
///
///     {"openapi": "3.1.0", "info": {…}, "paths": {"/getMe": {"post": {"operationId": "getMe", …}}}, "components": {"schemas": {"User": …}}}
///
/// What OpenAPI has no word for is said by extensions: `x-since`, `x-values-since`, `x-unit`, `x-groups`, `x-file`, `x-required-if`, ….
public enum OpenAPI {
    /// Indented by two blanks, with an end of line at its end.
    public static func json(of schema: Schema, since: Since = .unknown) -> String {
        let writer = SchemaWriter(schema, dialect: .openAPI, since: since)
        let operations = OperationWriter(schema, writer: writer)
        let node: JSONNode = [
            "openapi": "3.1.0",
            "info": info(schema),
            "externalDocs": ["url": .string(APIJSON.page)],
            "servers": servers,
            "security": [],
            "tags": .array(tags(schema, writer)),
            "paths": .object(operations.paths),
            "components": [
                "responses": ["Failure": failure(operations)],
                "schemas": .object(components(schema, writer) + operations.components),
            ],
        ]
        return node.text() + "\n"
    }

    private static func info(_ schema: Schema) -> JSONNode {
        var entries: [JSONNode.Entry] = [
            .init("title", "Telegram Bot API"),
            .init("version", .string(schema.version ?? "unknown")),
        ]
        if let date = schema.releaseDate { entries.append(.init("x-release-date", .string(date))) }
        return .object(entries)
    }

    /// The public one; whoever runs an own server replaces it.
    private static var servers: JSONNode {
        [
            [
                "url": "https://api.telegram.org/bot{token}",
                "variables": ["token": ["default": "123456:token", "description": "The token of the bot; a secret."]],
            ]
        ]
    }

    private static func tags(_ schema: Schema, _ writer: SchemaWriter) -> [JSONNode] {
        let used = Set(schema.methods.map(\.section))
        return schema.sections.filter { used.contains($0.anchor) }.map { section in
            .object(
                [.init("name", .string(section.title))] + writer.description(of: Array(section.documentation.prefix(1)))
                    + [.init("externalDocs", ["url": .string("\(APIJSON.page)#\(section.anchor)")])]
            )
        }
    }

    private static func components(_ schema: Schema, _ writer: SchemaWriter) -> [JSONNode.Entry] {
        var names: Set<String> = []
        return schema.types.filter { names.insert($0.name).inserted }.map { type in
            guard case .object(var entries) = writer.definition(of: type) else { return .init(type.name, [:]) }
            entries.append(.init("externalDocs", ["url": .string("\(APIJSON.page)#\(type.anchor)")]))
            return .init(type.name, .object(entries))
        }
    }

    private static func failure(_ operations: OperationWriter) -> JSONNode {
        [
            "description": "The request failed; the status is the error code.",
            "content": ["application/json": ["schema": ["$ref": .string(operations.failureReference)]]],
        ]
    }
}
