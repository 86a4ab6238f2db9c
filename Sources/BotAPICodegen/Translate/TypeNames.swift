import BotAPISchema

/// The names that the page's types and methods have in Swift.
///
/// Types keep the page's names, requests are methods with a capital. The page's own types come first, then requests:
/// nothing that is added later, and no list or set that is named by us, takes a name away from them.
struct TypeNames: Sendable {
    private(set) var types: [String: SwiftType] = [:]
    private(set) var requests: [String: SwiftIdentifier] = [:]
    var table = NameTable()

    init(_ schema: Schema, diagnostics: inout Diagnostics) {
        types[RuntimeNames.inputFile] = .inputFile
        for type in schema.types where types[type.name] == nil {
            let name = table.claim(type.name, else: type.name + "Object")
            if name.name != type.name {
                diagnostics.note("\(type.name): the generated type is called \(name.name)", line: type.line)
            }
            types[type.name] = type.isUnion ? .union(name.code) : .object(name.code)
        }
        for method in schema.methods where requests[method.name] == nil {
            let name = table.claim(NameTable.typeName(method.name), else: NameTable.typeName(method.name) + "Request")
            requests[method.name] = name
        }
    }

    /// Where a link into the page leads, if it is a type or a method.
    static func symbols(of schema: Schema, _ names: TypeNames) -> [String: Symbol] {
        var symbols: [String: Symbol] = [:]
        for type in schema.types {
            guard let name = names.types[type.name] else { continue }
            symbols[type.anchor] = Symbol(title: type.name, code: name.code)
        }
        for method in schema.methods {
            guard let name = names.requests[method.name] else { continue }
            symbols[method.anchor] = Symbol(title: method.name, code: name.name)
        }
        return symbols
    }

    struct Symbol: Hashable, Sendable {
        /// On the page.
        var title: String
        /// In Swift.
        var code: String
    }
}
