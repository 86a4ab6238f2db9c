@testable import TelegramBotRuntime

/// A value with everything in it that a layout knows, down to some depth.
enum SampleJSON {
    static func value(of type: any BotAPIValue.Type, depth: Int = 3) -> JSON { value(of: type._layout, depth: depth) }

    static func value(of layout: ModelLayout, depth: Int) -> JSON {
        switch layout.shape {
        case .object:
            let fields = layout.fields.filter { $0.isRequired || depth > 0 }
            return .object(fields.map { JSON.Member($0.name, value(of: $0.kind, in: layout, depth: depth)) })
        case .union(let choice):
            // Texts nest without end; at the bottom they are plain.
            if depth <= 0, let plain = choice.others.first(where: { $0.depth == 0 }) { return scalar(plain.base) }
            guard let variant = choice.variants.first, let type = layout.types.first else { return "a text" }
            return object(of: type, tag: variant.tag.map { (String(decoding: choice.tagName, as: UTF8.self), $0) }, depth: depth)
        case .array(of: let element): return .array([value(of: element, depth: depth)])
        case .scalar(let base): return scalar(base)
        }
    }

    /// An object of a variant, its tag as the union wants it.
    static func object(of type: any BotAPIValue.Type, tag: (name: String, value: String)?, depth: Int) -> JSON {
        guard case .object(var members) = value(of: type._layout, depth: depth) else { return nil }
        if let tag, let place = members.firstIndex(where: { $0.name == tag.name }) {
            members[place].value = members[place].value.int == nil ? .string(tag.value) : .int(Int(tag.value) ?? 0)
        }
        return .object(members)
    }

    private static func value(of kind: ModelLayout.Kind, in layout: ModelLayout, depth: Int) -> JSON {
        let element = switch kind.base {
        // An optional field is left out at the bottom; required ones end in objects without optional fields.
        case .object, .union: depth < -8 ? .null : value(of: layout.types[Int(kind.type)]._layout, depth: depth - 1)
        default: scalar(kind.base)
        }
        return (0..<kind.depth).reduce(element) { value, _ in .array([value]) }
    }

    private static func scalar(_ base: ModelLayout.Kind.Base) -> JSON {
        switch base {
        case .string, .file: "a text"
        case .int, .chat: 42
        case .double: 0.5
        case .bool: true
        case .json, .object, .union: ["anything": [1, "goes"]]
        }
    }
}
