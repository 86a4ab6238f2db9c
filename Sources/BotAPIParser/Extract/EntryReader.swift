import BotAPISchema

/// What a heading introduces.
enum EntryKind {
    case type, method
    /// A type without table and list if anything says so, else a topic; the whole page decides.
    case typeOrTopic
    case topic
    /// "August 15, 2025"
    case release(date: String)

    init(title: String, hasMembers: Bool, hasVariants: Bool) {
        if title.isTypeName {
            self = hasMembers || hasVariants ? .type : .typeOrTopic
        } else if title.isMethodName {
            self = .method
        } else if let date = ReleaseNote.date(title) {
            self = .release(date: date)
        } else {
            self = .topic
        }
    }
}

/// The blocks of an entry, told apart.
struct EntryReader {
    var documentation: [Passage] = []
    var notes: [Passage] = []
    var table: Table?
    var tableLine = 0
    /// Tables of members after the first.
    var surplus: [Block] = []
    /// The lines of `documentation` and `notes`, one after the other.
    var lines: [Int] = []

    init(_ entry: Outline.Entry) {
        for block in entry.blocks {
            if case .table(let found) = block.content, MemberHeader.isLikely(found.header.cells) || found.looksHeadless {
                if table == nil {
                    table = found
                    tableLine = block.line
                } else {
                    surplus.append(block)
                }
            } else if let passage = block.passage {
                if table == nil { documentation.append(passage) } else { notes.append(passage) }
                lines.append(block.line)
            }
        }
    }

    /// Whether the text says that the heading names a type: "This object represents …", "A placeholder, currently holds no information."
    var speaksOfType: Bool {
        guard let text = documentation.lazy.compactMap(\.paragraphText).first?.lowercased() else { return false }
        return ["object", "represents", "describes", "placeholder", "no information"].contains { text.contains($0) }
    }
}

extension Table {
    /// Whether the first row lists a member: the header is missing.
    fileprivate var looksHeadless: Bool {
        let cells = header.cells
        guard cells.count == 3 || cells.count == 4 else { return false }
        return cells[0].trimmedText.isMemberName && TypeReference(words: cells[1].trimmedText) != nil
    }
}

extension String {
    /// "CallbackGame" but not "Notes": a name of more than one word.
    var hasHumps: Bool {
        var wasSmall = false
        for byte in utf8 {
            if wasSmall && byte.isUppercaseLetter { return true }
            wasSmall = byte.isLowercaseLetter
        }
        return false
    }
}
