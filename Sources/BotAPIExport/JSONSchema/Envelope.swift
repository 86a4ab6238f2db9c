import BotAPISchema

/// What a result or an error comes in.
///
/// For example, `{"ok": true, "result": {…}}` and `{"ok": false, "error_code": 429, "description": "…", "parameters": {"retry_after": 5}}`.
enum Envelope {
    /// The answer to one method; webhook methods add a description.
    static func success(_ result: [JSONNode.Entry], isLenient: Bool = false) -> JSONNode {
        [
            "type": "object",
            "properties": [
                "ok": ["type": "boolean", "const": true],
                "result": .object(result),
                "description": ["type": isLenient ? ["string", "null"] : "string"],
            ],
            "required": ["ok", "result"],
        ]
    }

    static func failure(_ writer: SchemaWriter) -> JSONNode {
        let parameters: JSONNode = writer.types["ResponseParameters"] == nil
            ? ["type": "object"] : ["$ref": .string(writer.reference(to: "ResponseParameters"))]
        return [
            "type": "object",
            "properties": [
                "ok": ["type": "boolean", "const": false],
                "error_code": ["type": "integer", "format": "int32"],
                "description": ["type": "string"],
                "parameters": parameters,
            ],
            "required": ["ok", "error_code", "description"],
        ]
    }

    /// Either of them, whatever the method.
    static func answer(_ writer: SchemaWriter) -> JSONNode {
        ["oneOf": [success([], isLenient: !writer.checksValues), ["$ref": .string(writer.reference(to: "ErrorResponse"))]]]
    }
}
