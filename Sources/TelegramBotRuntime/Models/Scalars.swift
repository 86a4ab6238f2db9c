extension ModelLayout {
    static let string = ModelLayout(.scalar(.string))
    static let int = ModelLayout(.scalar(.int))
    static let double = ModelLayout(.scalar(.double))
    static let bool = ModelLayout(.scalar(.bool))
    static let file = ModelLayout(.scalar(.file))
    static let chat = ModelLayout(.scalar(.chat))
    static let any = ModelLayout(.scalar(.json))
}

extension String: BotAPIValue {
    public static var _layout: ModelLayout { .string }
    public init(_value: ModelValue?) { if case .string(let value) = _value { self = value } else { self = "" } }
    public var _value: ModelValue { .string(self) }
}

extension Int: BotAPIValue {
    public static var _layout: ModelLayout { .int }
    public init(_value: ModelValue?) { if case .int(let value) = _value { self = value } else { self = 0 } }
    public var _value: ModelValue { .int(self) }
}

extension Double: BotAPIValue {
    public static var _layout: ModelLayout { .double }
    public init(_value: ModelValue?) {
        switch _value {
        case .double(let value): self = value
        case .int(let value): self = Double(value)
        default: self = 0
        }
    }
    public var _value: ModelValue { .double(self) }
}

extension Bool: BotAPIValue {
    public static var _layout: ModelLayout { .bool }
    public init(_value: ModelValue?) { if case .bool(let value) = _value { self = value } else { self = false } }
    public var _value: ModelValue { .bool(self) }
}

extension JSON: BotAPIValue {
    public static var _layout: ModelLayout { .any }
    public init(_value: ModelValue?) { self.init(_value) }
    public var _value: ModelValue { .unknown(self) }
}

extension Array: BotAPIValue where Element: BotAPIValue {
    public static var _layout: ModelLayout { ModelLayout(.array(of: Element._layout)) }

    public init(_value: ModelValue?) {
        switch _value {
        case .objects(let storages): self = storages.map { Element(_value: .object($0)) }
        case .list(let values): self = values.map { Element(_value: $0) }
        default: self = []
        }
    }

    public var _value: ModelValue {
        var storages: [ModelStorage] = []
        var values: [ModelValue] = []
        for element in self {
            let value = element._value
            if case .object(let storage) = value { storages.append(storage) } else { values.append(value) }
        }
        return storages.isEmpty ? .list(values) : .objects(storages)
    }
}

extension Array where Element: BotAPIValue {
    /// Reads an array. Elements that are not as the API promises are left out; `issues` gets what and where.
    ///
    /// - Throws: Malformed JSON, or JSON that is no array.
    public init(json bytes: [UInt8], issues: inout [DecodingIssue]) throws(JSONError) {
        self.init(_value: try ModelDecoder.decode(bytes, Self._layout, issues: &issues))
    }

    /// Reads an array. Elements that are not as the API promises are left out.
    ///
    /// - Throws: Malformed JSON, or JSON that is no array.
    public init(json bytes: [UInt8]) throws(JSONError) {
        var issues: [DecodingIssue] = []
        try self.init(json: bytes, issues: &issues)
    }

    /// Without white space, UTF-8.
    public func json() -> [UInt8] { _json() }
}
