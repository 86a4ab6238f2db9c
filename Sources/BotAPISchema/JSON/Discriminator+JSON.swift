/// `{"field": "status", "values": […]}`, with `"shapes"` where values repeat; `{"shapes": […]}`;
/// `{"field": "date", "equals": 0, "variant": "InaccessibleMessage", "otherwise": "Message"}`.
extension Discriminator {
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: JSONKey.self)
        switch self {
        case .field(let field, let values):
            try container.encode(field, forKey: "field")
            try container.encode(values, forKey: "values")
        case .requiredFields(let shapes):
            try container.encode(shapes, forKey: "shapes")
        case .fieldThenRequiredFields(let field, let values, let shapes):
            try container.encode(field, forKey: "field")
            try container.encode(values, forKey: "values")
            try container.encode(shapes, forKey: "shapes")
        case .number(let field, let number, let variant, let otherwise):
            try container.encode(field, forKey: "field")
            try container.encode(number, forKey: "equals")
            try container.encode(variant, forKey: "variant")
            try container.encode(otherwise, forKey: "otherwise")
        }
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: JSONKey.self)
        let shapes = try container.decodeIfPresent([Shape].self, forKey: "shapes")
        guard let field = try container.decodeIfPresent(String.self, forKey: "field") else {
            self = .requiredFields(try shapes ?? container.decode([Shape].self, forKey: "shapes"))
            return
        }
        if let number = try container.decodeIfPresent(Int.self, forKey: "equals") {
            self = .number(
                field: field,
                equals: number,
                variant: try container.decode(String.self, forKey: "variant"),
                otherwise: try container.decode(String.self, forKey: "otherwise")
            )
            return
        }
        let values = try container.decode([Tag].self, forKey: "values")
        self = shapes.map { .fieldThenRequiredFields(field, values: values, shapes: $0) } ?? .field(field, values: values)
    }
}
