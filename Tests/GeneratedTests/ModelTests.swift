import Foundation
import Testing
@testable import TelegramBotRuntime
import TelegramBotAPI

@Suite struct ModelTests {
    @Test("every file of Generated declares the type that it is named after")
    func allTypes() {
        #expect(GeneratedFolder.types.count > 300)
        #expect(GeneratedFolder.methods.count > 100)
        let missing = (GeneratedFolder.types + GeneratedFolder.methods).filter { GeneratedFolder.type($0) == nil }
        #expect(missing == [])
    }

    @Test("Update and Message take 16 bytes at most, no type more than 64")
    func sizes() throws {
        #expect(MemoryLayout<Update>.size <= 16)
        #expect(MemoryLayout<Message>.size <= 16)
        func size<T>(_: T.Type) -> Int { MemoryLayout<T>.size }
        let large = (GeneratedFolder.types + GeneratedFolder.methods).filter { name in
            guard let type = GeneratedFolder.type(name) else { return false }
            return size(type) > 64
        }
        #expect(large == [])
    }

    @Test("an object with every field set comes back from its JSON as it was", arguments: GeneratedFolder.types + GeneratedFolder.methods)
    func roundTrip(name: String) throws {
        let type = try #require(GeneratedFolder.type(name))
        guard case .object = type._layout.shape else { return }
        let json = SampleJSON.value(of: type)
        try check(type, json)
        // Nothing is required of a server: an empty object is one too.
        try check(type, [:], strict: false)
        guard case .object(let members) = json else { return }
        #expect(members.map(\.name) == type._layout.fields.map(\.name))
    }

    @Test("every variant of a union is recognised, and comes back as it was", arguments: GeneratedFolder.types)
    func variants(name: String) throws {
        let type = try #require(GeneratedFolder.type(name))
        let layout = type._layout
        guard case .union(let choice) = layout.shape else { return }
        for (index, variant) in choice.variants.enumerated() {
            let tag = variant.tag.map { (String(decoding: choice.tagName, as: UTF8.self), $0) }
            let json = SampleJSON.object(of: layout.types[index], tag: tag, depth: 2)
            let value = try check(type, json)
            guard case .variant(let found, _) = value._value else {
                Issue.record("\(name): \(layout.types[index]) reads as \(value)")
                continue
            }
            #expect(found == index, "\(name): \(layout.types[index])")
            // Among the cases, its own one.
            #expect("\(value)".contains("\(layout.types[index])") || "\(Mirror(reflecting: value).children.first.map { $0.value } ?? "")".contains("\(layout.types[index])"))
        }
        for unknown: JSON in [["type": "of tomorrow", "status": "of tomorrow", "source": "of tomorrow"], [1, "x", [:]]] {
            let value = try decode(type, unknown)
            if case .array = unknown, choice.array != nil { continue }
            // Unions without a tag take what has nothing against it.
            guard choice.hasTag, name != "MaybeInaccessibleMessage" else { continue }
            #expect(value._value == .unknown(unknown), "\(name)")
            #expect(try JSON(json: encoded(value)) == unknown, "\(name)")
        }
    }

    @Test("accessors, initializer and layout of a type agree in order, name and kind", arguments: GeneratedFolder.types.map { "Types/\($0)" } + GeneratedFolder.methods.map { "Methods/\($0)" })
    func accessors(path: String) throws {
        let text = try GeneratedFolder.text(path)
        let type = try #require(GeneratedFolder.type(String(path.split(separator: "/")[1])))
        guard case .object = type._layout.shape else { return }
        let declaration = text.components(separatedBy: "\nextension ")[0]
        let properties = declaration.matches(of: /\n    (?:@_alwaysEmitIntoClient )?public var ([`\w]+): ([^\n]+?)(\?)? \{\s+(?:get \{\s+)?_storage\.(\w+)\((\d+)(?:, as: ([^\n]+?)\.self)?\)(?:\s+\?\? _storage\.\w+\((\d+)[^\n]*\))?\s+\}(?:\n        set \{\s+_storage\.set(\w+)\((\d+), newValue)?/)
        // Other names on the wire come last and have no property of their own.
        let aliases = Set(properties.compactMap { $0.7.flatMap { Int($0) } })
        let fields = type._layout.fields
        #expect(properties.count == fields.count - aliases.count)
        #expect(aliases == Set(properties.count..<fields.count))
        for (property, field) in zip(properties, fields) {
            let name = property.1.filter { $0 != "`" }
            #expect(name.lowercased().filter { $0 != "_" } == field.name.lowercased().filter { $0 != "_" })
            #expect((property.3 == nil) == field.isRequired || property.7 != nil, "\(path).\(name)")
            let index = try #require(Int(property.5))
            #expect(fields[index].name == field.name)
            if let set = property.9 { #expect(Int(set) == index) }
            let append = try #require(declaration.firstMatch(of: try Regex("storage\\.append\\w+\\(\(index), (`?\\w*)", as: (Substring, Substring).self)))
            // A constant is no argument.
            if property.8 != nil { #expect(append.1.filter { $0 != "`" } == name) }
            #expect(kind(String(property.2)) == field.kind.base || field.kind.base == .union || field.kind.base == .object, "\(path).\(name)")
            #expect(property.2.prefix { $0 == "[" }.count == Int(field.kind.depth))
            let isArray = field.kind.depth > 0
            if !isArray, field.kind.base == .object { #expect(type._layout.types[Int(field.kind.type)] == GeneratedFolder.type(String(property.2))) }
        }
        let appended = declaration.matches(of: /storage\.append\w+\((\d+),/).compactMap { Int($0.1) }
        #expect(appended == Array(fields.indices))
    }

    /// Of what stands inside the arrays.
    private func kind(_ type: String) -> ModelLayout.Kind.Base? {
        switch type.filter({ $0 != "[" && $0 != "]" }) {
        case "String": return .string
        case "Int", "UnixTime", "Seconds": return .int
        case "Double": return .double
        case "Bool": return .bool
        case "InputFile": return .file
        case "ChatID": return .chat
        case "JSON": return .json
        case let name:
            guard case .scalar(let base)? = GeneratedFolder.type(name)?._layout.shape else { return nil }
            return base
        }
    }

    @discardableResult
    private func check(_ type: any BotAPIValue.Type, _ json: JSON, strict: Bool = true) throws -> any BotAPIValue {
        func check<T: BotAPIValue>(_: T.Type) throws -> T {
            let value = strict ? T(_value: try ModelDecoder.decode(strict: json.json(), T._layout)) : try decode(T.self, json) as! T
            #expect(try JSON(json: encoded(value)) == json, "\(T.self)")
            #expect(try JSONDecoder().decode(T.self, from: JSONEncoder().encode(value)) == value, "\(T.self)")
            return value
        }
        return try check(type)
    }

    private func decode(_ type: any BotAPIValue.Type, _ json: JSON) throws -> any BotAPIValue {
        var issues: [DecodingIssue] = []
        return type.init(_value: try ModelDecoder.decode(json.json(), type._layout, issues: &issues))
    }

    private func encoded(_ value: any BotAPIValue) -> [UInt8] { value._json() }
}
