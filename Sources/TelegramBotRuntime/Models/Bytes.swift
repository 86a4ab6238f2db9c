extension [UInt8] {
    /// Eight bytes from `position`, the first one lowest; zeros past the end.
    @inline(__always)
    func word(at position: Int) -> UInt64 {
        guard position >= 0 && position <= count &- 8 else { return partialWord(at: position) }
        // Safe: the line above keeps all eight bytes inside of the span, and every bit pattern is a UInt64.
        return unsafe UInt64(littleEndian: span.bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self))
    }

    @inline(never)
    private func partialWord(at position: Int) -> UInt64 {
        var word: UInt64 = 0
        for i in 0..<8 where position + i >= 0 && position + i < count {
            word |= UInt64(self[position + i]) << UInt64(8 * i)
        }
        return word
    }

    /// Where the run of plain characters from `position` on ends: at a quote, a backslash or a control character,
    /// or at one of the zeros that ``word(at:)`` puts past the end.
    @inline(__always)
    func endOfPlainText(from position: Int) -> Int {
        var position = position
        while true {
            let marks = UInt64.specialCharacters(in: word(at: position))
            if marks != 0 { return position &+ marks.trailingZeroBitCount >> 3 }
            position &+= 8
        }
    }
}

extension UInt64 {
    /// The high bit of each byte that cannot stand for itself in a JSON string: quote, backslash, control characters.
    /// Only the lowest mark is reliable; those above it may be carried over from it.
    @inline(__always)
    static func specialCharacters(in word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quote = word ^ (ones &* 0x22)
        let backslash = word ^ (ones &* 0x5C)
        return ((quote &- ones) & ~quote | (backslash &- ones) & ~backslash | (word &- ones &* 0x20) & ~word) & (ones &* 0x80)
    }
}
