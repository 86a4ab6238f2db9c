/// Its name is the key: `{"range": {"minimum": 1, "maximum": 100, …}}`, `{"result": "Message or True"}`.
extension Statement {
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .constant(let value): try encoder.encode(value, under: "constant")
        case .values(let value): try encoder.encode(value, under: "values")
        case .defaultValue(let value): try encoder.encode(value, under: "defaultValue")
        case .conditionalDefault(let value): try encoder.encode(value, under: "conditionalDefault")
        case .range(let value): try encoder.encode(value, under: "range")
        case .length(let value): try encoder.encode(value, under: "length")
        case .characters(let value): try encoder.encode(value, under: "characters")
        case .unit(let value): try encoder.encode(value, under: "unit")
        case .format(let value): try encoder.encode(value, under: "format")
        case .bits(let value): try encoder.encode(value, under: "bits")
        case .file(let value): try encoder.encode(value, under: "file")
        case .emptyMeaning(let value): try encoder.encode(value, under: "emptyMeaning")
        case .requiredIf(let value): try encoder.encode(value, under: "requiredIf")
        case .alias(let value): try encoder.encode(value, under: "alias")
        case .formerName(let value): try encoder.encode(value, under: "formerName")
        case .discriminator(let value): try encoder.encode(value, under: "discriminator")
        case .alternative(let value): try encoder.encode(value, under: "alternative")
        case .group(let value): try encoder.encode(value, under: "group")
        case .result(let value): try encoder.encode(value, under: "result")
        case .repeatable(let value): try encoder.encode(value, under: "repeatable")
        }
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: JSONKey.self)
        let key = try container.caseKey(of: "statement")
        switch key.stringValue {
        case "constant": self = .constant(try container.decode(Literal.self, forKey: key))
        case "values": self = .values(try container.decode(ValueList.self, forKey: key))
        case "defaultValue": self = .defaultValue(try container.decode(Literal.self, forKey: key))
        case "conditionalDefault": self = .conditionalDefault(try container.decode(String.self, forKey: key))
        case "range": self = .range(try container.decode(NumberRange.self, forKey: key))
        case "length": self = .length(try container.decode(Length.self, forKey: key))
        case "characters": self = .characters(try container.decode(String.self, forKey: key))
        case "unit": self = .unit(try container.decode(Unit.self, forKey: key))
        case "format": self = .format(try container.decode(Format.self, forKey: key))
        case "bits": self = .bits(try container.decode(Int.self, forKey: key))
        case "file": self = .file(try container.decode(FileSources.self, forKey: key))
        case "emptyMeaning": self = .emptyMeaning(try container.decode(String.self, forKey: key))
        case "requiredIf": self = .requiredIf(try container.decode(String.self, forKey: key))
        case "alias": self = .alias(try container.decode(String.self, forKey: key))
        case "formerName": self = .formerName(try container.decode(FormerName.self, forKey: key))
        case "discriminator": self = .discriminator(try container.decode(Discriminator.self, forKey: key))
        case "alternative": self = .alternative(try container.decode(TypeReference.self, forKey: key))
        case "group": self = .group(try container.decode(MemberGroup.self, forKey: key))
        case "result": self = .result(try container.decode(TypeReference.self, forKey: key))
        case "repeatable": self = .repeatable(try container.decode(Bool.self, forKey: key))
        default: throw container.unknown(key, what: "statement")
        }
    }
}
