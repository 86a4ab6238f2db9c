/// A small change to the bytes of an HTML page, of the kind that a tool or an edit makes.
enum PageMutation: String, CaseIterable, Sendable {
    case dropDot, renameHeader, deleteClosingTag, reorderAttributes, swapCells

    /// `nil` where the page has nothing to change at that place.
    func apply(to page: [UInt8], with noise: inout Noise) -> (page: [UInt8], change: String)? {
        switch self {
        case .dropDot:
            // Of a text that follows a tag, so not of a link's target.
            guard let index = Self.find(page, &noise, { page[$0] == UInt8(ascii: ".") && Self.isText(page, $0) }) else { return nil }
            return Self.replacing(page, index..<index + 1, with: "")
        case .renameHeader:
            guard let start = Self.find(page, &noise, { page[$0...].starts(with: "<th>".utf8) }) else { return nil }
            return Self.replacing(page, start + 4..<Self.end(of: page, from: start + 4, at: UInt8(ascii: "<")), with: "Remark")
        case .deleteClosingTag:
            guard let start = Self.find(page, &noise, { page[$0...].starts(with: "</".utf8) }) else { return nil }
            return Self.replacing(page, start..<Self.end(of: page, from: start, at: UInt8(ascii: ">")) + 1, with: "")
        case .reorderAttributes:
            guard let start = Self.find(page, &noise, { page[$0...].starts(with: "<a class=".utf8) }) else { return nil }
            let end = Self.end(of: page, from: start, at: UInt8(ascii: ">"))
            let words = String(decoding: page[start + 1..<end], as: UTF8.self).split(separator: " ")
            return Self.replacing(page, start + 1..<end, with: ([words[0]] + words.dropFirst().reversed()).joined(separator: " "))
        case .swapCells:
            guard let start = Self.find(page, &noise, { page[$0...].starts(with: "<td>".utf8) }) else { return nil }
            let row = Self.ranges(of: page, from: start)
            guard row.count == 2 else { return nil }
            let first = String(decoding: page[row[0]], as: UTF8.self), second = String(decoding: page[row[1]], as: UTF8.self)
            let between = String(decoding: page[row[0].upperBound..<row[1].lowerBound], as: UTF8.self)
            return Self.replacing(page, row[0].lowerBound..<row[1].upperBound, with: second + between + first)
        }
    }

    private static func find(_ page: [UInt8], _ noise: inout Noise, _ isMatch: (Int) -> Bool) -> Int? {
        // What stands before the API is not what is tested.
        let first = page.count / 5
        let start = first + noise.next(below: page.count - first - 2000)
        return (start..<page.count - 1000).first(where: isMatch)
    }

    private static func isText(_ page: [UInt8], _ index: Int) -> Bool {
        var index = index
        while index > 0 {
            index -= 1
            if page[index] == UInt8(ascii: ">") { return true }
            if page[index] == UInt8(ascii: "<") { return false }
        }
        return false
    }

    private static func end(of page: [UInt8], from start: Int, at byte: UInt8) -> Int {
        page[start...].firstIndex(of: byte) ?? page.count
    }

    /// The insides of a cell and of the next one in its row.
    private static func ranges(of page: [UInt8], from start: Int) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var index = start
        while ranges.count < 2, index < page.count - 5 {
            if page[index...].starts(with: "</tr>".utf8) { return ranges }
            if page[index...].starts(with: "<td>".utf8) {
                var end = index + 4
                while end < page.count, !page[end...].starts(with: "</td>".utf8) { end += 1 }
                ranges.append(index + 4..<end)
                index = end
            }
            index += 1
        }
        return ranges
    }

    private static func replacing(_ page: [UInt8], _ range: Range<Int>, with text: String) -> ([UInt8], String) {
        var changed = page
        changed.replaceSubrange(range, with: text.utf8)
        let context = max(0, range.lowerBound - 60)..<min(page.count, range.upperBound + 60)
        return (changed, String(decoding: page[context], as: UTF8.self))
    }
}
