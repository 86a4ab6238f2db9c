public import BotAPISchema

extension Wording {
    /// Adds a file of words; what does not fit its grammar is an error.
    ///
    ///     ## getFile
    ///     Prepares a file for download. The link works for an hour at least.
    ///
    ///     - file_id: The file to get.
    ///
    /// In `glossary.md` stand members alone: `- chat_id: …`, or for one type of them `- message (Message): …`.
    /// A line that begins with two blanks goes on with the one before.
    public mutating func read(_ text: String, file: String, diagnostics: inout Diagnostics) {
        diagnostics.file = file
        var owner: String?
        var member: String?
        var pending = ""
        func inlines() -> [Inline] { WordingText(pending).inlines }
        func flush() {
            defer { pending = "" }
            guard !pending.isEmpty else { return }
            switch (owner, member) {
            case (let owner?, let member?): entries[owner]?.members[member] = inlines()
            case (let owner?, nil): entries[owner]?.description.append(inlines())
            case (nil, let member?): glossary[member] = inlines()
            case (nil, nil): break
            }
        }
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let number = index + 1
            let content = line.trimmed
            if content.isEmpty {
                flush()
                if member != nil, owner != nil { member = nil }
            } else if line.hasPrefix("## ") {
                flush()
                (owner, member) = (String(line.dropFirst(3).trimmed), nil)
                guard let name = owner else { continue }
                if entries[name] != nil { diagnostics.error("\(name) is described twice", line: number) }
                entries[name] = Entry(description: [], members: [:], file: file, line: number, memberLines: [:])
            } else if line.hasPrefix("# ") {
                flush()
                (owner, member) = (nil, nil)
            } else if line.hasPrefix("- ") {
                flush()
                guard let colon = line.firstRange(of: ": ") else {
                    diagnostics.error("read “\(content)”; expected “- member: words”", line: number)
                    continue
                }
                let name = String(line[..<colon.lowerBound].dropFirst(2).trimmed)
                member = name
                pending = String(line[colon.upperBound...].trimmed)
                if let owner {
                    if entries[owner]?.memberLines.updateValue(number, forKey: name) != nil {
                        diagnostics.error("\(owner).\(name) is described twice", line: number)
                    }
                } else if glossaryLines.updateValue(number, forKey: name) != nil {
                    diagnostics.error("\(name) is in the glossary twice", line: number)
                }
            } else if owner == nil, member == nil {
                diagnostics.error("read “\(content)”; expected “## Name” or “- member: words”", line: number)
            } else {
                pending += pending.isEmpty ? String(content) : " \(content)"
            }
        }
        flush()
    }
}

extension Substring {
    var trimmed: Substring {
        var text = self
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
