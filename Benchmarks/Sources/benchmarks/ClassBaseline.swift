import BotAPISchema

/// The same API as final classes with synthesized `Codable`: the design of the best-known Swift library.
///
/// It does less than `Generated/`: unions are closed, nothing is `Hashable`, one wrong field fails the whole value.
struct ClassBaseline {
    var schema: Schema

    /// One file a declaration, as in `Generated/`.
    var files: [(name: String, text: String)] {
        let types = schema.types.filter { $0.name != "InputFile" }.map { ($0.name, $0.isUnion ? union($0) : object($0.name, $0.fields)) }
        let methods = schema.methods.map { ($0.name.capitalized, request($0)) }
        return [("Client", Self.client)] + types + methods + unnamedUnions
    }

    private func object(_ name: String, _ members: [Member], conformance: String = "Codable") -> String {
        let properties = members.map { "    /// \($0.documentation.plainText.oneLine)\n    public var \($0.name.camelCase): \(swift($0.type))\($0.isRequired ? "" : "?")" }
        let ordered = members.filter(\.isRequired) + members.filter { !$0.isRequired }
        let parameters = ordered.map { "\($0.name.camelCase): \(swift($0.type))\($0.isRequired ? "" : "? = nil")" }
        let assignments = members.map { "        self.\($0.name.camelCase) = \($0.name.camelCase)" }
        let keys = members.map { "        case \($0.name.camelCase) = \"\($0.name)\"" }
        return """
            public final class \(name): \(conformance) {
            \(properties.joined(separator: "\n"))
            \(members.isEmpty ? "" : "    private enum CodingKeys: String, CodingKey {\n\(keys.joined(separator: "\n"))\n    }")
                public init(\(parameters.joined(separator: ", "))) {
            \(assignments.joined(separator: "\n"))
                }
            }

            """
    }

    private func request(_ method: MethodDefinition) -> String {
        let name = method.name.capitalized
        let ordered = method.parameters.filter(\.isRequired) + method.parameters.filter { !$0.isRequired }
        let parameters = ordered.map { "\($0.name.camelCase): \(swift($0.type))\($0.isRequired ? "" : "? = nil")" }
        let arguments = ordered.map { "\($0.name.camelCase): \($0.name.camelCase)" }
        let result = method.result.map(swift) ?? "Bool"
        return object(name, method.parameters) + """
            extension Client {
                @discardableResult
                public func \(method.name)(\(parameters.joined(separator: ", "))) async throws -> \(result) {
                    try await send("\(method.name)", \(name)(\(arguments.joined(separator: ", "))))
                }
            }

            """
    }

    private func union(_ type: TypeDefinition) -> String {
        for case .discriminator(.field(let key, let tags)) in type.facts.map(\.statement) {
            return union(type.name, type.variants, key: key, tags: Dictionary(tags.map { ($0.variant, $0.value) }, uniquingKeysWith: { $1 }))
        }
        return union(type.name, type.variants)
    }

    /// Told apart by a tag where there is one; else each variant is tried in turn.
    private func union(_ name: String, _ variants: [TypeReference], key: String? = nil, tags: [String: String] = [:]) -> String {
        let cases = variants.enumerated().map { "    case variant\($0)(\(swift($1)))" }
        let tagged = variants.enumerated().map { "        case \"\(tags[$1.description] ?? "")\": self = .variant\($0)(try container.decode(\(swift($1)).self)); return" }
        let decoding = key != nil ? ["        switch try decoder.container(keyedBy: Tag.self).decode(String.self, forKey: .tag) {"] + tagged + ["        default: break", "        }"] : variants.enumerated().map { "        if let value = try? container.decode(\(swift($1)).self) { self = .variant\($0)(value); return }" }
        let encoding = variants.indices.map { "        case .variant\($0)(let value): try container.encode(value)" }
        return """
            public indirect enum \(name): Codable {
            \(cases.joined(separator: "\n"))
            \(key.map { "    private enum Tag: String, CodingKey { case tag = \"\($0)\" }" } ?? "")
                public init(from decoder: any Decoder) throws {
                    let container = try decoder.singleValueContainer()
            \(decoding.joined(separator: "\n"))
                    throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(name)")
                }
                public func encode(to encoder: any Encoder) throws {
                    var container = encoder.singleValueContainer()
                    switch self {
            \(encoding.joined(separator: "\n"))
                    }
                }
            }

            """
    }

    private func swift(_ type: TypeReference) -> String {
        switch type {
        case .string: "String"
        case .integer: "Int"
        case .float: "Double"
        case .boolean, .true: "Bool"
        case .named("InputFile"): "String"
        case .named(let name): name
        case .array(let element): "[\(swift(element))]"
        case .oneOf(let types): types.contains(.named("InputFile")) ? "String" : types.map(\.baselineName).joined(separator: "Or")
        }
    }

    private var unnamedUnions: [(String, String)] {
        var seen: [[TypeReference]] = []
        func visit(_ type: TypeReference) {
            switch type {
            case .array(let element): visit(element)
            case .oneOf(let types) where !seen.contains(types) && !types.contains(.named("InputFile")): seen.append(types)
            default: break
            }
        }
        for member in schema.types.flatMap(\.fields) + schema.methods.flatMap(\.parameters) { visit(member.type) }
        for method in schema.methods { method.result.map(visit) }
        return seen.map { types in
            let name = types.map(\.baselineName).joined(separator: "Or")
            return (name, union(name, types))
        }
    }

    private static let client = """
        import Foundation
        public final class Client: Sendable {
            public let transport: @Sendable (String, Data) async throws -> Data
            public init(transport: @escaping @Sendable (String, Data) async throws -> Data) { self.transport = transport }
            struct Envelope<Result: Decodable>: Decodable { var result: Result }
            func send<Request: Encodable, Result: Decodable>(_ method: String, _ request: Request) async throws -> Result {
                try JSONDecoder().decode(Envelope<Result>.self, from: try await transport(method, try JSONEncoder().encode(request))).result
            }
        }

        """
}

extension TypeReference {
    fileprivate var baselineName: String {
        switch self {
        case .array(let element): "ArrayOf\(element.baselineName)"
        default: description
        }
    }
}

extension String {
    fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
    fileprivate var oneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
    fileprivate var camelCase: String {
        let words = split(separator: "_")
        let name = words.dropFirst().reduce(String(words.first ?? "")) { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
        return ["default", "static", "private", "public", "protocol", "switch", "case", "import"].contains(name) ? "`\(name)`" : name
    }
}
