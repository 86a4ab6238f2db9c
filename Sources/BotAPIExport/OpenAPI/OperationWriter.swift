import BotAPISchema

/// Writes methods as operations, and the components that their bodies need.
///
/// For example, `sendMessage` is `POST /sendMessage` whose bodies are a `SendMessageRequest`.
struct OperationWriter {
    let writer: SchemaWriter
    private let methods: [MethodDefinition]
    private let sections: [String: String]
    /// Types through which a file can be uploaded, for example, `InputMediaPhoto` and `InputMedia`.
    private let uploads: Set<String>

    init(_ schema: Schema, writer: SchemaWriter) {
        self.writer = writer
        var names: Set<String> = []
        methods = schema.methods.filter { names.insert($0.name).inserted }
        sections = Dictionary(schema.sections.map { ($0.anchor, $0.title) }) { first, _ in first }
        uploads = Uploads.types(of: schema)
    }

    var paths: [JSONNode.Entry] { methods.map { .init("/\($0.name)", ["post": .object(operation($0))]) } }

    /// The bodies and the answer to a request that failed.
    var components: [JSONNode.Entry] {
        methods.filter(hasReference).map { method in
            let object = writer.object(method.parameters.filter { !isOnlyFile($0) }, owner: method.name, facts: method.facts)
            return .init(name(of: method), .object(object))
        } + [.init(free("ErrorResponse"), Envelope.failure(writer))]
    }

    var failureReference: String { writer.reference(to: free("ErrorResponse")) }

    // MARK: An operation

    private func operation(_ method: MethodDefinition) -> [JSONNode.Entry] {
        var entries: [JSONNode.Entry] = [.init("operationId", .string(method.name))]
        if let tag = sections[method.section] { entries.append(.init("tags", .strings([tag]))) }
        entries += writer.description(of: method.documentation + method.notes)
        entries.append(.init("externalDocs", ["url": .string("\(APIJSON.page)#\(method.anchor)")]))
        if !method.parameters.isEmpty { entries.append(.init("requestBody", requestBody(method))) }
        let result = method.result.map { writer.value(of: $0, facts: []) } ?? []
        entries.append(.init("responses", [
            "200": ["description": "The result.", "content": ["application/json": ["schema": Envelope.success(result)]]],
            "default": ["$ref": "#/components/responses/Failure"],
        ]))
        for fact in method.facts {
            if case .repeatable(let isRepeatable) = fact.statement { entries.append(.init("x-repeatable", .boolean(isRepeatable))) }
        }
        return entries + writer.since.entries(method.name)
    }

    private func requestBody(_ method: MethodDefinition) -> JSONNode {
        var content: [JSONNode.Entry] = []
        if hasReference(method) {
            let schema = JSONNode.Entry("schema", ["$ref": .string(writer.reference(to: name(of: method)))])
            content.append(.init("application/json", .object([schema])))
            content.append(.init("application/x-www-form-urlencoded", .object([schema] + encoding(method))))
        }
        let hasFiles = method.parameters.contains(where: isUpload)
        if hasFiles {
            var object = writer.object(method.parameters, owner: method.name, facts: method.facts, isMultipart: true)
            // Files within "media" are parts that it names: "attach://photo1".
            if method.parameters.contains(where: { isUpload($0) && !$0.type.names.contains(SchemaWriter.inputFile) }) {
                object.append(.init("additionalProperties", SchemaWriter.binary))
            }
            content.append(.init("multipart/form-data", .object([.init("schema", .object(object))] + encoding(method))))
        }
        return ["required": .boolean(method.parameters.contains(where: \.isRequired)), "content": .object(content)]
    }

    /// In forms, objects and lists are sent as JSON.
    private func encoding(_ method: MethodDefinition) -> [JSONNode.Entry] {
        let names = method.parameters.filter { !$0.type.isPlain }.map(\.name)
        return names.isEmpty ? [] : [.init("encoding", .object(names.map { .init($0, ["contentType": "application/json"]) }))]
    }

    // MARK: Files

    /// A parameter that nothing but a new file fits has no place in JSON.
    private func isOnlyFile(_ member: Member) -> Bool { member.type == .named(SchemaWriter.inputFile) }

    private func isUpload(_ member: Member) -> Bool { Uploads.isUpload(member, types: uploads) }

    private func hasReference(_ method: MethodDefinition) -> Bool {
        !method.parameters.isEmpty && !method.parameters.contains { isOnlyFile($0) && $0.isRequired }
    }

    // MARK: Names

    private func name(of method: MethodDefinition) -> String { free(method.name.prefix(1).uppercased() + method.name.dropFirst() + "Request") }

    /// With "Body" behind it where the page has a type of this name.
    private func free(_ name: String) -> String {
        var name = name
        while writer.types[name] != nil { name += "Body" }
        return name
    }
}

extension TypeReference {
    /// Whether a form sends it as it is: text, a number, a Boolean, a file.
    fileprivate var isPlain: Bool {
        switch self {
        case .string, .integer, .float, .boolean, .true: true
        case .named(let name): name == SchemaWriter.inputFile
        case .array: false
        case .oneOf(let types): types.allSatisfy(\.isPlain)
        }
    }
}
