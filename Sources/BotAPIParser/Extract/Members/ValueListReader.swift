import BotAPISchema

/// Reads the values that follow a lead-in such as "must be one of".
///
/// For example, "“static” for a .WEBP or .PNG image, “animated” for a .TGS animation, or “video”" has three values, each but the
/// last with a gloss; "7322096 (0x6FB9F0), 16766590 (0xFFD67E)" has two with a gloss in brackets.
struct ValueListReader {
    /// How the values of one list are marked.
    private enum Mark { case quotation, number, emphasis, code }

    let reading: Reading

    struct List {
        var values: [Literal]
        /// The token after the last value.
        var end: Int
    }

    /// `nil` where no value stands at the token.
    func list(at start: Int) -> List? {
        var index = start
        if reading[index].kind == .colon { index += 1 }
        guard let (first, mark, next) = item(at: index) else { return nil }
        var list = List(values: [first], end: next)
        var depth = 0
        index = next
        while reading[index].kind != .stop || depth > 0, index + 1 < reading.tokens.count {
            let token = reading[index]
            switch token.kind {
            case .open: depth += 1
            case .close: depth -= 1
            case .semicolon where depth <= 0: return list
            default: break
            }
            // A bracket that was opened before the list ends it.
            if depth < 0 { return list }
            if depth == 0, let following = afterSeparator(index), let (value, otherMark, next) = item(at: following), otherMark == mark {
                if !list.values.contains(value) { list.values.append(value) }
                list.end = next
                index = next
            } else {
                index += 1
            }
        }
        return list
    }

    /// Values that lost their emphasis: "typing for text messages, record_video or upload_video for videos".
    func bareList(at start: Int) -> List? {
        var index = start
        if reading[index].kind == .colon { index += 1 }
        var list = List(values: [], end: index)
        while !reading.isEndOfClause(index) {
            let token = reading[index], next = reading[index + 1]
            let opensItem = list.values.isEmpty || afterSeparator(index - 1) == index
            if token.kind == .word, opensItem, next.word == .for || next.word == .or {
                list.values.append(.string(reading.text(token)))
                list.end = index + 1
            }
            index += 1
        }
        return list.values.isEmpty ? nil : list
    }

    /// The token after a comma, "or", "and", ", or".
    private func afterSeparator(_ index: Int) -> Int? {
        let token = reading[index]
        if token.kind == .word, token.word == .or || token.word == .and { return index + 1 }
        guard token.kind == .comma else { return nil }
        let next = reading[index + 1]
        return next.kind == .word && (next.word == .or || next.word == .and) ? index + 2 : index + 1
    }

    private func item(at index: Int) -> (Literal, Mark, next: Int)? {
        guard index < reading.tokens.count else { return nil }
        let token = reading[index]
        switch token.kind {
        case .quotation:
            let text = reading.text(token)
            return text.isEmpty || text.utf8.contains(0x20) ? nil : (.string(text), .quotation, index + 1)
        case .number:
            let (value, next) = reading.product(at: index)
            return (Int(exactly: value).map { .integer($0) } ?? .double(value), .number, next)
        case .word where token.style.contains(.emphasis) && token.word != .true && token.word != .false:
            return (.string(reading.text(token)), .emphasis, index + 1)
        case .code:
            let text = reading.text(token)
            return text.utf8.contains(0x20) ? nil : (.string(text), .code, index + 1)
        default: return nil
        }
    }
}

extension Reading {
    /// A number, or a product of numbers: "6 * 3600"; Markdown may have made emphasis of the asterisks: "8 <em> 24 </em> 60".
    func product(at index: Int) -> (value: Double, next: Int) {
        var value = self[index].value
        var next = index + 1
        while next + 1 < tokens.count {
            if self[next].kind == .other, text(self[next]) == "*", self[next + 1].kind == .number {
                value *= self[next + 1].value
                next += 2
            } else if self[next].kind == .number, self[next].style.contains(.emphasis), self[next + 1].kind == .number {
                value *= self[next].value * self[next + 1].value
                next += 2
            } else {
                break
            }
        }
        return (value, next)
    }
}
