import BotAPISchema

/// Reads a history file line by line.
struct HistoryReader {
    private(set) var schema = Schema()
    /// Values that the version is said to have brought.
    private(set) var announced: Set<AnnouncedValue> = []
    private var section = ""
    private var entry = Entry.none

    private enum Entry { case none, type, method }

    mutating func read(_ line: some StringProtocol, number: Int) throws(SchemaFileError) {
        let line = String(line)
        if number == 1 {
            try readTitle(line)
        } else if line.isEmpty {
            return
        } else if line.hasPrefix("# ") {
            section = String(line.dropFirst(2))
            entry = .none
            if !schema.sections.contains(where: { $0.anchor == section }) {
                // "getting-updates" is "Getting updates".
                let words = section.split(separator: "-").joined(separator: " ")
                schema.sections.append(Section(title: words.prefix(1).uppercased() + words.dropFirst(), anchor: section))
            }
        } else if line.hasPrefix("type ") {
            let name = String(line.dropFirst(5))
            schema.types.append(TypeDefinition(name: name, anchor: Anchor.derived(from: name), section: section))
            append(.type(name))
            entry = .type
        } else if line.hasPrefix("method ") {
            try readMethod(line, number: number)
        } else if line.hasPrefix(" | "), entry == .type {
            schema.types[schema.types.count - 1].variants.append(try type(String(line.dropFirst(3)), number: number))
        } else if line.hasPrefix("  ") {
            try readValue(line, number: number)
        } else if line.hasPrefix(" ") {
            try readMember(line, number: number)
        } else {
            throw SchemaFileError("line \(number): “\(line)” is no line of a history; expected “type …”, “method …”, “# …” or a member")
        }
    }

    /// "Bot API 10.3, 2026-08-24"
    private mutating func readTitle(_ line: String) throws(SchemaFileError) {
        guard line.hasPrefix(HistoryFile.mark) else {
            throw SchemaFileError("line 1: “\(line)” begins no history; expected, for example, “Bot API 10.3, 2026-08-24”")
        }
        let parts = line.dropFirst(HistoryFile.mark.count).split(separator: ",", maxSplits: 1)
        schema.version = parts.first.flatMap { $0 == "?" ? nil : String($0) }
        schema.releaseDate = parts.count > 1 ? String(parts[1].drop { $0 == " " }) : nil
    }

    /// "method getUpdates -> Array of Update"
    private mutating func readMethod(_ line: String, number: Int) throws(SchemaFileError) {
        let text = line.dropFirst(7)
        guard let arrow = text.firstRange(of: " -> ") else {
            throw SchemaFileError("line \(number): “\(line)” names no result; expected “ -> ” and a type or “?”")
        }
        let name = String(text[..<arrow.lowerBound])
        let words = String(text[arrow.upperBound...])
        var facts: [Fact] = []
        if words != "?" { facts = [Fact(.result(try type(words, number: number)), rule: "schema-file", words: words)] }
        schema.methods.append(MethodDefinition(name: name, anchor: Anchor.derived(from: name), section: section, facts: facts))
        append(.method(name))
        entry = .method
    }

    /// " message? Message"
    private mutating func readMember(_ line: String, number: Int) throws(SchemaFileError) {
        let parts = line.dropFirst().split(separator: " ", maxSplits: 1)
        guard parts.count == 2, entry != .none else {
            throw SchemaFileError("line \(number): “\(line)” is no member; expected, for example, “ message? Message” under a type or a method")
        }
        let isOptional = parts[0].hasSuffix("?")
        let member = Member(
            name: String(isOptional ? parts[0].dropLast() : parts[0]),
            type: try type(String(parts[1]), number: number),
            typeWords: String(parts[1]),
            isRequired: !isOptional
        )
        if entry == .type {
            schema.types[schema.types.count - 1].fields.append(member)
        } else {
            schema.methods[schema.methods.count - 1].parameters.append(member)
        }
    }

    /// `  = "creator"`, `  : ParseMode`, `  | "private"`, `  | …`, `  + "private"`
    private mutating func readValue(_ line: String, number: Int) throws(SchemaFileError) {
        let mark = line.dropFirst(2).prefix(2)
        let text = line.dropFirst(4)
        let value = HistoryValue.value(from: text)
        if mark == "+ ", let value, let member = last {
            announced.insert(AnnouncedValue(value, of: "\(owner).\(member.name)"))
            return
        }
        if mark == ": ", !text.isEmpty, var member = last {
            member.facts.append(Fact(.values(ValueList([], name: String(text))), rule: "schema-file", words: ""))
            last = member
            return
        }
        guard mark == "= " || mark == "| ", value != nil || (mark == "| " && text == "…"), var member = last else {
            throw SchemaFileError("line \(number): “\(line)” is no value; expected, for example, “  | \"private\"” under a member")
        }
        if mark == "= ", let value {
            member.facts.append(Fact(.constant(value), rule: "schema-file", words: ""))
        } else {
            var list = ValueList([])
            if case .values(let known)? = member.facts.last?.statement {
                list = known
                member.facts.removeLast()
            }
            if let value { list.values.append(value) } else { list.isOpen = true }
            member.facts.append(Fact(.values(list), rule: "schema-file", words: ""))
        }
        last = member
    }

    /// The type or the method that was read last.
    private var owner: String {
        switch entry {
        case .none: ""
        case .type: schema.types.last?.name ?? ""
        case .method: schema.methods.last?.name ?? ""
        }
    }

    /// The member that was read last.
    private var last: Member? {
        get {
            switch entry {
            case .none: nil
            case .type: schema.types.last?.fields.last
            case .method: schema.methods.last?.parameters.last
            }
        }
        set {
            guard let newValue else { return }
            switch entry {
            case .none: return
            case .type:
                let index = schema.types.count - 1
                schema.types[index].fields[schema.types[index].fields.count - 1] = newValue
            case .method:
                let index = schema.methods.count - 1
                schema.methods[index].parameters[schema.methods[index].parameters.count - 1] = newValue
            }
        }
    }

    private func type(_ words: String, number: Int) throws(SchemaFileError) -> TypeReference {
        guard let type = TypeReference(words: words) else {
            throw SchemaFileError("line \(number): “\(words)” is no type; expected, for example, “Array of Integer”")
        }
        return type
    }

    private mutating func append(_ entry: Section.Entry) {
        guard let index = schema.sections.firstIndex(where: { $0.anchor == section }) else { return }
        schema.sections[index].entries.append(entry)
    }
}
