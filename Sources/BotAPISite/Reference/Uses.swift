import BotAPIDiff
import BotAPISchema

/// Where a type is used.
struct Uses: Hashable, Sendable {
    /// Fields of one type, for example, `from` and `via_bot` of `Message`.
    struct Fields: Hashable, Sendable {
        var owner: String
        var members: [String]
    }

    /// Parameters of one name, for example, `reply_markup` of `sendMessage`, `sendPhoto`, ….
    struct Parameters: Hashable, Sendable {
        var member: String
        var owners: [String]
    }

    /// Methods that return it, alone or in an array.
    var results: [String] = []
    var fields: [Fields] = []
    var parameters: [Parameters] = []
    /// Unions that it is a variant of.
    var unions: [String] = []

    var count: Int {
        results.count + unions.count + fields.reduce(0) { $0 + $1.members.count } + parameters.reduce(0) { $0 + $1.owners.count }
    }

    /// By type; in page order. What nothing uses has no entry.
    static func all(in schema: Schema) -> [String: Uses] {
        var uses: [String: Uses] = [:]
        for type in schema.types {
            for name in unique(type.variants.flatMap(\.names)) { uses[name, default: Uses()].unions.append(type.name) }
            for field in type.fields {
                for name in unique(field.type.names) { uses[name, default: Uses()].add(field: field.name, of: type.name) }
            }
        }
        for method in schema.methods {
            for name in unique(method.result?.names ?? []) { uses[name, default: Uses()].results.append(method.name) }
            for parameter in method.parameters {
                for name in unique(parameter.type.names) { uses[name, default: Uses()].add(parameter: parameter.name, of: method.name) }
            }
        }
        return uses
    }

    private mutating func add(field: String, of owner: String) {
        if fields.last?.owner == owner {
            fields[fields.count - 1].members.append(field)
        } else {
            fields.append(Fields(owner: owner, members: [field]))
        }
    }

    private mutating func add(parameter: String, of owner: String) {
        if let index = parameters.firstIndex(where: { $0.member == parameter }) {
            parameters[index].owners.append(owner)
        } else {
            parameters.append(Parameters(member: parameter, owners: [owner]))
        }
    }

    private static func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }
}
