@testable import TelegramBotRuntime

/// SplitMix64: the same numbers on every run.
struct Random: RandomNumberGenerator {
    var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }

    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

    mutating func string() -> String {
        let pieces = ["a", "\"", "\\", "\n", "\u{1}", "é", "Привет", "😀", "\u{2028}", "/", "plain text of some length", "\u{7F}", "", "\t"]
        return (0..<below(6)).map { _ in pieces[below(pieces.count)] }.joined()
    }

    mutating func json(depth: Int = 3) -> JSON {
        switch below(depth > 0 ? 8 : 6) {
        case 0: .null
        case 1: .bool(below(2) == 0)
        case 2: .int(Int(truncatingIfNeeded: next()))
        case 3: .int(below(100) - 50)
        case 4: .double(Double(Int(truncatingIfNeeded: next())) / 1024.5)
        case 5: .string(string())
        case 6: .array((0..<below(4)).map { _ in json(depth: depth - 1) })
        default: .object((0..<below(4)).map { JSON.Member("k\($0)" + string(), json(depth: depth - 1)) })
        }
    }

    /// Any value of a type, with fields present and absent at random.
    mutating func value(_ layout: ModelLayout, depth: Int = 4) -> ModelValue {
        switch layout.shape {
        case .object: .object(object(layout, depth: depth))
        case .scalar(let base): scalar(base)
        case .array(let element): list((0..<below(4)).map { _ in value(element, depth: depth - 1) })
        case .union(let choice): union(layout, choice, depth: depth)
        }
    }

    private mutating func union(_ layout: ModelLayout, _ choice: ModelLayout.Choice, depth: Int) -> ModelValue {
        if !choice.others.isEmpty && below(3) == 0 {
            return field(choice.others[below(choice.others.count)], layout, depth: depth - 1)
        }
        guard let variant = choice.variants.indices.randomElement(using: &self) else { return .unknown(.null) }
        let type = layout.types[variant]._layout
        var object = object(type, depth: depth - 1)
        // What it is told by must be there.
        let tag = choice.variants[variant].tag
        for (i, field) in type.fields.enumerated() {
            if let tag, field.utf8 == choice.tagName {
                object.setValue(i, Int(tag).map(ModelValue.int) ?? .string(tag))
            } else if choice.variants[variant].fields.contains(where: { choice.watched[$0].utf8 == field.utf8 }) {
                object.setValue(i, self.field(field.kind, type, depth: depth - 1))
            } else if tag == nil, choice.hasTag, field.utf8 == choice.tagName {
                object.setInt(i, 1_700_000_000)
            } else if choice.watched.contains(where: { $0.utf8 == field.utf8 }) {
                // Else an earlier variant would fit as well.
                object.setValue(i, nil)
            }
        }
        return .variant(UInt16(variant), object)
    }

    private mutating func object(_ layout: ModelLayout, depth: Int) -> ModelStorage {
        var storage = ModelStorage()
        for (i, field) in layout.fields.enumerated() where field.isRequired || depth > 0 && below(2) == 0 {
            // Required recursion ends at some depth, too.
            if depth < -3, field.kind.base == .object || field.kind.base == .union { continue }
            storage.appendValue(i, self.field(field.kind, layout, depth: depth - 1))
        }
        return storage
    }

    private mutating func field(_ kind: ModelLayout.Kind, _ layout: ModelLayout, depth: Int) -> ModelValue {
        if kind.depth > 0 {
            let element = ModelLayout.Kind(base: kind.base, depth: kind.depth - 1, type: kind.type)
            return list((0..<(depth > 0 ? below(4) : 0)).map { _ in field(element, layout, depth: depth - 1) })
        }
        return switch kind.base {
        case .object, .union: value(layout.types[Int(kind.type)]._layout, depth: depth)
        default: scalar(kind.base)
        }
    }

    private func list(_ values: [ModelValue]) -> ModelValue {
        let storages = values.compactMap { if case .object(let storage) = $0 { storage } else { nil } }
        return storages.isEmpty ? .list(values) : .objects(storages)
    }

    private mutating func scalar(_ base: ModelLayout.Kind.Base) -> ModelValue {
        switch base {
        case .string, .file: .string(string())
        case .int: .int(Int(truncatingIfNeeded: next() >> 12))
        case .double: .double(Double(below(1_000_000)) / 64)
        case .bool: .bool(below(2) == 0)
        case .chat: below(2) == 0 ? .int(below(1000)) : .string("@" + string())
        case .json, .object, .union: .unknown(json())
        }
    }
}
