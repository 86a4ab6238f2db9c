import BotAPICodegen
import BotAPISchema
import Foundation

/// What the generated Swift of a schema lets one write, read out of its text.
struct SwiftSignatures {
    struct Argument: Hashable {
        var label: String
        var type: String
        var hasDefault: Bool
    }

    /// Of the call of a method, of the initializer of a type.
    private(set) var arguments: [String: [Argument]] = [:]
    private(set) var properties: [String: [String: String]] = [:]
    private(set) var results: [String: String] = [:]

    /// Types and methods, by their names in the API.
    var names: Set<String> { Set(arguments.keys).union(properties.keys) }

    init(of schema: Schema) {
        var diagnostics = Diagnostics(file: "schema")
        let methods = Dictionary(schema.methods.map { ($0.name.lowercased(), $0.name) }) { first, _ in first }
        for file in Codegen().files(for: schema, diagnostics: &diagnostics) {
            let name = String(file.path.split(separator: "/").last?.dropLast(".swift".count) ?? "")
            if file.path.hasPrefix("Types/") {
                read(file.text, of: name, opening: "public init(")
            } else if file.path.hasPrefix("Methods/"), let method = methods[name.lowercased()] {
                read(file.text, of: method, opening: "public func \(method)(")
            }
        }
    }

    private mutating func read(_ text: String, of name: String, opening: String) {
        for line in text.split(separator: "\n") where line.hasPrefix("    @_alwaysEmitIntoClient public var ") {
            let parts = line.components(separatedBy: "public var ")[1].components(separatedBy: ": ")
            properties[name, default: [:]][parts[0]] = parts[1].components(separatedBy: " {")[0]
        }
        for part in text.components(separatedBy: "\n    \(opening)").dropFirst() {
            let list = String(part.prefix { $0 != ")" })
            guard !list.hasPrefix("_storage"), arguments[name] == nil else { continue }
            arguments[name] = list.split(separator: ",").map { argument in
                let parts = argument.trimmingCharacters(in: .whitespacesAndNewlines).components(separatedBy: ": ")
                let type = parts.count > 1 ? parts[1].components(separatedBy: " = ") : [""]
                return Argument(label: parts[0], type: type[0], hasDefault: type.count > 1)
            }
            if let arrow = part.range(of: ") async throws(BotError) -> ") {
                results[name] = String(part[arrow.upperBound...].prefix { $0 != " " })
            }
        }
    }

    /// Whether something that was right against these signatures is not against those.
    func breaks(_ name: String, in new: SwiftSignatures) -> Bool {
        let (before, after) = (arguments[name] ?? [], new.arguments[name] ?? [])
        let known = Dictionary(after.map { ($0.label, $0) }) { first, _ in first }
        for argument in before {
            guard let now = known[argument.label], now.type == argument.type || now.type == argument.type + "?" else { return true }
            if argument.hasDefault, !now.hasDefault { return true }
        }
        let labels = Set(before.map(\.label))
        if after.contains(where: { !$0.hasDefault && !labels.contains($0.label) }) { return true }
        if before.map(\.label) != after.map(\.label).filter(labels.contains) { return true }
        for (property, type) in properties[name] ?? [:] where new.properties[name]?[property] != type { return true }
        return results[name] != new.results[name]
    }
}
