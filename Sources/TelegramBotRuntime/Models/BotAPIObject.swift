/// A type with fields: a struct over ``ModelStorage``, eight bytes in memory.
public protocol BotAPIObject: BotAPIValue, CustomReflectable {
    var _storage: ModelStorage { get }

    init(_storage: ModelStorage)
}

extension BotAPIObject {
    public init(_value: ModelValue?) {
        if case .object(let storage) = _value { self.init(_storage: storage) } else { self.init(_storage: ModelStorage()) }
    }

    public var _value: ModelValue { .object(_storage) }

    public static func == (left: Self, right: Self) -> Bool { left._storage == right._storage }

    public func hash(into hasher: inout Hasher) { hasher.combine(_storage) }

    /// Shows the fields that are present.
    public var customMirror: Mirror {
        let layout = Self._layout
        let children = _storage.slots.compactMap { slot -> Mirror.Child? in
            guard Int(slot.field) < layout.fields.count else { return nil }
            let field = layout.fields[Int(slot.field)]
            return (field.propertyName, slot.value.reflected(field.kind, depth: Int(field.kind.depth), layout))
        }
        return Mirror(self, children: children, displayStyle: .struct)
    }
}

extension BotAPIObject {
    /// Reads an object. Whatever is not as the API promises is left out; `issues` gets what and where.
    ///
    /// - Throws: Malformed JSON, or JSON that is no object.
    public init(json bytes: [UInt8], issues: inout [DecodingIssue]) throws(JSONError) {
        self.init(_value: try ModelDecoder.decode(bytes, Self._layout, issues: &issues))
    }

    /// Reads an object. Whatever is not as the API promises is left out.
    ///
    /// - Throws: Malformed JSON, or JSON that is no object.
    public init(json bytes: [UInt8]) throws(JSONError) {
        var issues: [DecodingIssue] = []
        try self.init(json: bytes, issues: &issues)
    }

    /// Reads an object that is exactly what the API promises; keys and variants it does not know are still no fault.
    ///
    /// - Throws: Malformed JSON, bad text, or the first issue.
    public init(strict bytes: [UInt8]) throws(JSONError) {
        self.init(_value: try ModelDecoder.decode(strict: bytes, Self._layout))
    }

    /// Without white space, UTF-8; fields that are absent are left out.
    public func json() -> [UInt8] { _json() }
}
