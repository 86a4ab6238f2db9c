import BotAPISchema

@testable import BotAPICodegen
@testable import BotAPIDiff

/// A bot that uses everything of a library, each thing by itself.
struct Consumer {
    private let library: Library
    private(set) var uses: [Use] = []

    init(of library: Library) {
        self.library = library
        for declaration in library.translation.declarations {
            switch declaration {
            case .structure(let structure): addType(structure)
            case .request(let request): addMethod(request)
            case .union(let union): add(union)
            case .values(let list): add(list)
            }
        }
    }

    /// A line for the import, then one a use.
    var text: String {
        "import TelegramBotAPI\n" + uses.enumerated().map { "func use\($0)\($1.code)\n" }.joined()
    }

    /// What stands on a line, from 1; `nil` for the import.
    func use(onLine line: Int) -> Int? { uses.indices.contains(line - 2) ? line - 2 : nil }

    // MARK: Types and methods

    private mutating func addType(_ structure: Structure) {
        let name = structure.name.code
        guard let type = library.entities[name] else { return }
        addName(type, name)
        addProperties(of: structure, type)
        addCall(Consumer.lists(of: structure.arguments), type, at: .initializer) { "(\($1)) { _ = \(name)(\($0)) }" }
        if let literal = structure.literalProperty, let property = structure.properties.first(where: { $0.name == literal }) {
            add(.initializer, [type.member(property.field)], type, "() { let _: \(name) = \"text\" }")
        }
    }

    private mutating func addMethod(_ request: Request) {
        let name = request.structure.name.code
        guard let method = library.entities[name] else { return }
        addName(method, name)
        addProperties(of: request.structure, method)
        let arguments = request.structure.arguments
        addCall([arguments.filter(\.isAsked), arguments], method, at: .call) { "(\($1)) { _ = \(name)(\($0)) }" }
        addCall(Consumer.lists(of: arguments), method, at: .call) {
            "(\((["_ bot: Bot"] + ($1.isEmpty ? [] : [$1])).joined(separator: ", "))) async throws { _ = try await bot.\(request.call.name)(\($0)) }"
        }
        add(.result, [method], method, names: library.names(in: request.result),
            "(_ bot: Bot, _ x: \(name)) async throws { let _: \(request.result.code) = try await bot.send(x) }")
    }

    private mutating func addName(_ subject: Subject, _ name: String) {
        add(.name, [], subject, "(_: \(name)) {}")
    }

    /// Each is read as what it is, an optional one after `if let`, and set.
    private mutating func addProperties(of structure: Structure, _ owner: Subject) {
        let name = structure.name.code
        for property in structure.properties {
            let (subject, names) = (owner.member(property.field), library.names(in: property.type))
            let reading = property.isOptional
                ? "if let v = x.\(property.name) { let _: \(property.type.code) = v }" : "let _: \(property.type.code) = x.\(property.name)"
            add(.property, [subject], owner, names: names, "(_ x: \(name)) { \(reading) }")
            if structure.isEditable, !property.isConstant {
                add(.property, [subject], owner, names: names, "(_ x: inout \(name), _ v: \(property.typeCode)) { x.\(property.name) = v }")
            }
        }
        for limit in structure.limits {
            // The first limit of a property has its name, further ones begin with it.
            let limited = structure.properties.filter { limit.name.name.hasPrefix($0.name.name) }.max { $0.name.name.count < $1.name.name.count }
            guard let limited else { continue }
            add(.name, [owner.member(limited.field)], owner, "() { let _: \(limit.type) = \(name).Limits.\(limit.name) }")
        }
    }

    /// What is asked for alone, with each other argument, with each two that follow each other, and with all: whatever changes
    /// the order of arguments, two that followed each other no longer do.
    private static func lists(of arguments: [Property]) -> [[Property]] {
        let asked = arguments.filter(\.isAsked)
        let others = arguments.filter { !$0.isAsked }
        var lists = [asked] + others.map { asked + [$0] } + zip(others, others.dropFirst()).map { asked + [$0, $1] }
        if others.count > 2 { lists.append(arguments) }
        return lists
    }

    private mutating func addCall(_ lists: [[Property]], _ owner: Subject, at place: Impact.Place, code: (_ arguments: String, _ parameters: String) -> String) {
        for list in lists {
            let arguments = list.enumerated().map { "\($1.name): v\($0)" }.joined(separator: ", ")
            let parameters = list.enumerated().map { "_ v\($0): \($1.type.code)" }.joined(separator: ", ")
            let names = list.reduce(Set<Subject>()) { $0.union(library.names(in: $1.type)) }
            add(place, Set(list.map { owner.member($0.field) }), owner, names: names, code(arguments, parameters))
        }
    }

    // MARK: Unions and lists

    /// All cases in a switch without a default, and each by itself.
    private mutating func add(_ union: Union) {
        let name = union.name.code
        let type = library.entities[name]
        let subjects = type.map { [$0] } ?? library.members[name] ?? []
        if let type { addName(type, name) }
        let patterns = union.cases.map { $0.type == nil ? "case .\($0.name)" : "case .\($0.name)(_)" } + ["case .unknown"]
        add(.exhaustiveSwitch, subjects, type, "(_ x: \(name)) { switch x { \(patterns.map { "\($0): break" }.joined(separator: "; ")) } }")
        for variant in union.cases {
            guard let payload = variant.type else {
                add(.name, subjects, type, "() { let _: \(name) = .\(variant.name) }")
                continue
            }
            let names = library.names(in: payload)
            add(.name, subjects, type, names: names, "(_ v: \(payload.code)) { let _: \(name) = .\(variant.name)(v) }")
            add(.name, subjects, type, names: names, "(_ x: \(name)) { if case .\(variant.name)(let v) = x { let _: \(payload.code) = v } }")
        }
    }

    private mutating func add(_ list: ValueEnumeration) {
        let name = list.name.code
        for value in list.values {
            add(.name, library.members[name] ?? [], nil, value: value.literal, "() { let _: \(name) = .\(value.name) }")
        }
    }

    private mutating func add(
        _ place: Impact.Place, _ subjects: Set<Subject>, _ entity: Subject?, names: Set<Subject> = [], value: Literal? = nil, _ code: String
    ) {
        uses.append(Use(place: place, subjects: subjects, entity: entity, names: names.union(entity.map { [$0] } ?? []), value: value, code: code))
    }
}

extension Property {
    /// Whether an initializer cannot do without it.
    fileprivate var isAsked: Bool { !isOptional && defaultValue == nil }
}

extension Limit {
    /// For example, `ClosedRange<Int>`.
    fileprivate var type: String {
        switch bounds {
        case .integers(let low, let high): Limit.range("Int", low != nil, high != nil)
        case .doubles(let low, let high): Limit.range("Double", low != nil, high != nil)
        }
    }

    private static func range(_ bound: String, _ hasLow: Bool, _ hasHigh: Bool) -> String {
        (hasLow ? hasHigh ? "ClosedRange" : "PartialRangeFrom" : "PartialRangeThrough") + "<\(bound)>"
    }
}
