import BotAPISchema

/// Which column of a table holds what.
///
/// For example, "Parameter | Type | Required | Description"; "Parameters" heads old tables, and old tables of three types too.
struct MemberHeader {
    enum Column: Hashable {
        case name, type, required, description

        /// The word over a column.
        init?(_ word: String) {
            switch word.lowercased() {
            case "field", "fields", "parameter", "parameters": self = .name
            case "type", "types": self = .type
            case "required": self = .required
            case "description": self = .description
            default: return nil
            }
        }
    }

    var count: Int
    var name: Int
    var type: Int
    /// `nil` where the description opens with "Optional." instead.
    var required: Int?
    var description: Int
    /// Columns with other headings.
    var others: [Int]

    /// `nil` unless name, type and description are there, each once.
    init?(_ cells: [[Inline]]) {
        var columns: [Column: Int] = [:]
        others = []
        for (index, cell) in cells.enumerated() {
            if let column = Column(cell.trimmedText) {
                guard columns.updateValue(index, forKey: column) == nil else { return nil }
            } else {
                others.append(index)
            }
        }
        guard let name = columns[.name], let type = columns[.type], let description = columns[.description] else { return nil }
        self.count = cells.count
        self.name = name
        self.type = type
        self.required = columns[.required]
        self.description = description
    }

    /// Whether at least two of the words are there: then the table should list members.
    static func isLikely(_ cells: [[Inline]]) -> Bool {
        var found = 0
        for cell in cells where Column(cell.trimmedText) != nil { found += 1 }
        return found > 1
    }

    static let expected = "Field, Type, Description or Parameter, Type, Required, Description"
}
