extension JSONNode {
    /// A value with its keys in the order in which it encodes them.
    public init(encoding value: some Encodable) throws { self = try JSONNodeEncoder.node(of: value) }
}

/// Encodes a value as a `JSONNode`, its keys in the order in which they are encoded.
///
/// For example, the properties of a struct come in the order they are declared in, which `JSONEncoder` loses.
struct JSONNodeEncoder: Encoder {
    /// What is being built at one place of the tree; containers of one place share it.
    final class Place {
        var node: JSONNode?
        var keys: [String] = []
        var places: [Place] = []
        var isObject = false

        /// Members and elements are put together at the end, when all nested containers are filled.
        func finish() -> JSONNode {
            if let node { return node }
            if isObject { return .object(zip(keys, places).map { .init($0, $1.finish()) }) }
            return .array(places.map { $0.finish() })
        }
    }

    let place: Place
    var codingPath: [any CodingKey] = []
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    static func node(of value: some Encodable) throws -> JSONNode {
        let place = Place()
        try JSONNodeEncoder(place: place).encode(value)
        return place.finish()
    }

    private func encode(_ value: some Encodable) throws {
        switch value {
        case let value as String: place.node = .string(value)
        case let value as Bool: place.node = .boolean(value)
        case let value as Int: place.node = .integer(value)
        case let value as Double: place.node = .double(value)
        case let value as any BinaryInteger: place.node = .integer(Int(clamping: value))
        default: try value.encode(to: self)
        }
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        place.isObject = true
        return KeyedEncodingContainer(Members<Key>(place: place, codingPath: codingPath))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer { Elements(place: place, codingPath: codingPath) }
    func singleValueContainer() -> any SingleValueEncodingContainer { Single(place: place, codingPath: codingPath) }

    private struct Members<Key: CodingKey>: KeyedEncodingContainerProtocol {
        let place: Place
        let codingPath: [any CodingKey]

        private func next(_ key: String) -> Place {
            let next = Place()
            place.keys.append(key)
            place.places.append(next)
            return next
        }

        func encodeNil(forKey key: Key) { next(key.stringValue).node = .null }

        func encode(_ value: some Encodable, forKey key: Key) throws {
            try JSONNodeEncoder(place: next(key.stringValue), codingPath: codingPath + [key]).encode(value)
        }

        func nestedContainer<NestedKey: CodingKey>(keyedBy type: NestedKey.Type, forKey key: Key) -> KeyedEncodingContainer<NestedKey> {
            JSONNodeEncoder(place: next(key.stringValue), codingPath: codingPath + [key]).container(keyedBy: type)
        }

        func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
            JSONNodeEncoder(place: next(key.stringValue), codingPath: codingPath + [key]).unkeyedContainer()
        }

        func superEncoder() -> any Encoder { JSONNodeEncoder(place: next("super"), codingPath: codingPath) }
        func superEncoder(forKey key: Key) -> any Encoder { JSONNodeEncoder(place: next(key.stringValue), codingPath: codingPath + [key]) }
    }

    private struct Elements: UnkeyedEncodingContainer {
        let place: Place
        let codingPath: [any CodingKey]
        var count: Int { place.places.count }

        private func next() -> JSONNodeEncoder {
            let next = Place()
            place.places.append(next)
            return JSONNodeEncoder(place: next, codingPath: codingPath)
        }

        func encodeNil() { next().place.node = .null }
        func encode(_ value: some Encodable) throws { try next().encode(value) }
        func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> { next().container(keyedBy: type) }
        func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { next().unkeyedContainer() }
        func superEncoder() -> any Encoder { next() }
    }

    private struct Single: SingleValueEncodingContainer {
        let place: Place
        let codingPath: [any CodingKey]

        func encodeNil() { place.node = .null }
        func encode(_ value: some Encodable) throws { try JSONNodeEncoder(place: place, codingPath: codingPath).encode(value) }
    }
}
