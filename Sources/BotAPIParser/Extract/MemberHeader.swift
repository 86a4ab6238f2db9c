import BotAPISchema

/// Which column of a table holds what.
///
/// For example, "Parameter | Type | Required | Description"; "Parameters" heads old tables, and old tables of three types too.
struct MemberHeader {
    enum Column: Hashable {
        case name, type, required, description

        /// The word over a column.
        init?(_ word: String) {
            // As on the official page: no need to look at letters one by one.
            switch word {
            case "Field", "Parameter": self = .name
            case "Type": self = .type
            case "Required": self = .required
            case "Description": self = .description
            default:
                switch word.lowercased() {
                case "field", "fields", "parameter", "parameters": self = .name
                case "type", "types": self = .type
                case "required": self = .required
                case "description": self = .description
                default: return nil
                }
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
        let columns = cells.map { Column($0.trimmedText) }
        func index(of column: Column) -> Int? { columns.firstIndex(of: column) }
        guard let name = index(of: .name), let type = index(of: .type), let description = index(of: .description) else { return nil }
        others = columns.indices.filter { columns[$0] == nil }
        // A word that stands twice says nothing.
        let known = 3 + (index(of: .required) == nil ? 0 : 1)
        guard cells.count - others.count == known else { return nil }
        count = cells.count
        self.name = name
        self.type = type
        required = index(of: .required)
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
