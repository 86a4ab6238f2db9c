import BotAPISchema

@testable import BotAPICodegen
@testable import BotAPIDiff

/// The generated library of a schema, with what its declarations come from.
struct Library {
    let schema: Schema
    let translation: Translation
    /// Swift name → type or method of the page.
    let entities: [String: Subject]
    /// The name of a list or of a union → the members that are of it.
    let members: [String: Set<Subject>]

    init(_ schema: Schema) {
        var diagnostics = Diagnostics(file: schema.version ?? "")
        let names = TypeNames(schema, diagnostics: &diagnostics)
        let translation = Codegen().translation(of: schema, diagnostics: &diagnostics)
        var entities: [String: Subject] = [:]
        for (page, type) in names.types { entities[type.code] = .type(page) }
        for (page, request) in names.requests { entities[request.code] = .method(page) }
        var members: [String: Set<Subject>] = [:]
        for declaration in translation.declarations {
            guard let structure = declaration.structure, let owner = entities[structure.name.code] else { continue }
            for property in structure.properties {
                members[property.type.element.code, default: []].insert(owner.member(property.field))
            }
        }
        self.schema = schema
        self.translation = translation
        self.entities = entities
        self.members = members
    }

    /// The types and methods of the page that a type names.
    func names(in type: SwiftType) -> Set<Subject> { entities[type.element.code].map { [$0] } ?? [] }
}

extension Declaration {
    /// Of an object or of a request.
    var structure: Structure? {
        switch self {
        case .structure(let structure): structure
        case .request(let request): request.structure
        case .values, .union: nil
        }
    }
}
