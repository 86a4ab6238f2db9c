/// Blanks of all kinds.
enum Blank {
    enum Kind { case none, blank, invisible }

    /// What stands at a position, and how many bytes of it: a run of text with single blanks inside, or one blank.
    static func kind(of bytes: [UInt8], at position: Int, end: Int) -> (Kind, Int) {
        let (kind, length) = one(bytes, position, end)
        guard case .none = kind else { return (kind, length) }
        var next = position + length
        while next < end {
            let byte = bytes[next]
            if byte > 32, byte < 0x80 {
                next += 1
            } else if byte == 32 {
                // A blank is part of the run where text follows it.
                guard next + 1 < end, bytes[next + 1] > 32, bytes[next + 1] < 0x80 else { break }
                next += 2
            } else {
                let (kind, length) = one(bytes, next, end)
                guard case .none = kind else { break }
                next += length
            }
        }
        return (.none, next - position)
    }

    /// One character.
    private static func one(_ bytes: [UInt8], _ position: Int, _ end: Int) -> (Kind, Int) {
        let byte = bytes[position]
        if byte < 0x80 { return (byte.isBlank ? .blank : .none, 1) }
        // U+00A0; U+00AD, a soft hyphen
        if byte == 0xC2, position + 1 < end {
            if bytes[position + 1] == 0xA0 { return (.blank, 2) }
            if bytes[position + 1] == 0xAD { return (.invisible, 2) }
        }
        // U+2000…U+200A, U+202F; U+200B, a blank of no width
        if byte == 0xE2, position + 2 < end, bytes[position + 1] == 0x80 {
            if bytes[position + 2] <= 0x8A || bytes[position + 2] == 0xAF { return (.blank, 3) }
            if bytes[position + 2] == 0x8B { return (.invisible, 3) }
        }
        // U+3000; U+FEFF
        if byte == 0xE3, position + 2 < end, bytes[position + 1] == 0x80, bytes[position + 2] == 0x80 { return (.blank, 3) }
        if byte == 0xEF, position + 2 < end, bytes[position + 1] == 0xBB, bytes[position + 2] == 0xBF { return (.invisible, 3) }
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
        return (.none, min(length, end - position))
    }
}
