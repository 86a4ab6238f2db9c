import BotAPISchema

/// A question that a page answers about a member, a type or a method.
public enum Aspect: String, Hashable, Sendable, CaseIterable {
    case constant, values
    case defaultValue = "default"
    case range, length, characters, unit, format, bits, file
    case emptyMeaning = "empty value"
    case condition = "required if"
    case alias, discriminator, alternative
    case group = "field group"
    case repeatability

    /// `nil` for a result, which is compared as a type, and for a former name, which no page states.
    init?(of statement: Statement) {
        switch statement {
        case .constant: self = .constant
        case .values: self = .values
        case .defaultValue, .conditionalDefault: self = .defaultValue
        case .range: self = .range
        case .length: self = .length
        case .characters: self = .characters
        case .unit: self = .unit
        case .format: self = .format
        case .bits: self = .bits
        case .file: self = .file
        case .emptyMeaning: self = .emptyMeaning
        case .requiredIf: self = .condition
        case .alias: self = .alias
        case .discriminator: self = .discriminator
        case .alternative: self = .alternative
        case .group: self = .group
        case .repeatable: self = .repeatability
        case .result, .formerName: return nil
        }
    }
}
