/// What one field of an object holds.
public enum ModelValue: Hashable, Sendable {
    case bool(Bool)
    case int(Int)
    case double(Double)
    case string(String)
    case object(ModelStorage)
    /// An array of objects that is not empty.
    case objects([ModelStorage])
    /// Any other array.
    case list([ModelValue])
    /// Of a union: which variant, by its place in the layout, and its fields.
    case variant(UInt16, ModelStorage)
    /// A file to be sent along with the request.
    case upload(InputFile.Upload)
    /// A variant newer than this library, or a value of a type that is none of the union's.
    indirect case unknown(JSON)
}

extension JSON {
    /// What a union's value is when it is none of its variants; null for an absent one.
    public init(_ value: ModelValue?) {
        switch value {
        case .bool(let value): self = .bool(value)
        case .int(let value): self = .int(value)
        case .double(let value): self = .double(value)
        case .string(let value): self = .string(value)
        case .list(let values): self = .array(values.map { JSON($0) })
        case .unknown(let json): self = json
        case .object, .objects, .variant, .upload, nil: self = .null
        }
    }
}
