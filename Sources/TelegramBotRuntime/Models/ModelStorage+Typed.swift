extension ModelStorage {
    /// Any value that is neither a scalar of its own nor an object: a union, an open value, an array, a date, a chat id, a file.
    public func value<Value: BotAPIValue>(_ field: Int, as type: Value.Type) -> Value? {
        if let value = value(field) { Value(_value: value) } else { nil }
    }

    public func requiredValue<Value: BotAPIValue>(_ field: Int, as type: Value.Type) -> Value {
        Value(_value: value(field))
    }

    @inlinable
    public func object<Object: BotAPIObject>(_ field: Int, as type: Object.Type) -> Object? {
        if let storage = object(field) { Object(_storage: storage) } else { nil }
    }

    @inlinable
    public func requiredObject<Object: BotAPIObject>(_ field: Int, as type: Object.Type) -> Object {
        Object(_storage: requiredObject(field))
    }
}
