import BotAPISchema

/// Reads the rows of a table as fields or parameters.
struct MemberTable {
    /// Type cells repeat: "String" stands in half of them.
    private var phrases: [String: TypeReference] = [:]
    /// Every name that a type cell mentions, with the first mention's place.
    private(set) var mentions: [(name: String, owner: String, line: Int)] = []
    private var mentioned: Set<String> = []
    /// Every type cell that is a choice or an array of one, with the first place of each.
    private(set) var choices: [(type: TypeReference, place: String, line: Int, context: String)] = []

    /// Whether a type cell mentions this type.
    func mentions(_ name: String) -> Bool { mentioned.contains(name) }

    /// The members of one table; a row that does not fit is an error and left out.
    mutating func members(of table: Table, owner: String, context: String, line: Int, diagnostics: inout Diagnostics) -> [Member] {
        guard let header = MemberHeader(table.header.cells) else {
            let found = table.header.cells.map(\.trimmedText).joined(separator: ", ")
            diagnostics.error(
                "\(owner): the table is headed “\(found.shortened())”; expected \(MemberHeader.expected)",
                line: table.header.line,
                context: context
            )
            return []
        }
        for other in header.others {
            diagnostics.warning(
                "\(owner): the column “\(table.header.cells[other].trimmedText)” is not read; expected \(MemberHeader.expected)",
                line: table.header.line,
                context: context
            )
        }
        if table.rows.isEmpty {
            diagnostics.error("\(owner): the table has a header and no rows", line: line, context: context)
        }
        var members: [Member] = []
        members.reserveCapacity(table.rows.count)
        for row in table.rows {
            guard let member = member(in: row, header: header, table: table, owner: owner, context: context, diagnostics: &diagnostics) else { continue }
            guard !members.contains(where: { $0.name == member.name }) else {
                diagnostics.error("\(owner).\(member.name): the table lists it twice; the first row counts", line: row.line, context: context)
                continue
            }
            members.append(member)
        }
        return members
    }

    private mutating func member(
        in row: Table.Row,
        header: MemberHeader,
        table: Table,
        owner: String,
        context: String,
        diagnostics: inout Diagnostics
    ) -> Member? {
        guard row.cells.count == header.count else {
            let found = row.cells.map { $0.trimmedText.shortened(to: 30) }.joined(separator: " | ")
            let expected = table.header.cells.map(\.trimmedText).joined(separator: ", ")
            diagnostics.error(
                "\(owner): a row of \(row.cells.count) cells, “\(found)”; expected \(header.count): \(expected)",
                line: row.line,
                context: context
            )
            return nil
        }
        let name = row.cells[header.name].trimmedText
        guard name.isMemberName else {
            diagnostics.error("\(owner): “\(name.shortened())” is no name; expected one such as chat_id", line: row.line, context: context)
            return nil
        }
        let words = row.cells[header.type].trimmedText
        guard let type = type(words, owner: owner, member: name, line: row.line, context: context) else {
            diagnostics.error(
                "\(owner).\(name): “\(words.shortened())” is no type; expected words such as Array of String, or Integer or String",
                line: row.line,
                context: context
            )
            return nil
        }
        var documentation = row.cells[header.description]
        let isRequired: Bool
        if let required = header.required {
            let word = row.cells[required].trimmedText
            switch word {
            case "Yes", "yes": isRequired = true
            case "Optional", "optional", "No", "no": isRequired = false
            default:
                diagnostics.error("\(owner).\(name): “\(word.shortened())” under Required; expected Yes or Optional", line: row.line, context: context)
                return nil
            }
        } else {
            let mark = OptionalMark.strip(&documentation)
            isRequired = mark == .none
            if mark == .doubtful {
                diagnostics.warning(
                    "\(owner).\(name): the description opens with “Optional” and not with “Optional.”; read as an optional field",
                    line: row.line,
                    context: context
                )
            }
        }
        if let words = LostDot.find(in: documentation) {
            diagnostics.warning("\(owner).\(name): no dot before “\(words)”", line: row.line, context: context)
        }
        return Member(name: name, type: type, typeWords: words, isRequired: isRequired, documentation: documentation, line: row.line)
    }

    private mutating func type(_ words: String, owner: String, member: String, line: Int, context: String) -> TypeReference? {
        if let known = phrases[words] { return known }
        guard let type = TypeReference(words: words) else { return nil }
        phrases[words] = type
        if type.choice != nil { choices.append((type, "\(owner).\(member)", line, context)) }
        for name in type.names where mentioned.insert(name).inserted {
            mentions.append((name, "\(owner).\(member)", line))
        }
        return type
    }
}

extension TypeReference {
    /// What it chooses among, itself or as the element of an array.
    var choice: [TypeReference]? {
        switch self {
        case .array(let element): element.choice
        case .oneOf(let types): types
        case .string, .integer, .float, .boolean, .true, .named: nil
        }
    }
}
