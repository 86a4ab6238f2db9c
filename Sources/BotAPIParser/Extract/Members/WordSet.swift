/// A set of words as bits.
struct WordSet {
    private var bits = SIMD4<UInt64>()

    init(_ words: [Word] = []) {
        for word in words { bits[Int(word.rawValue >> 6)] |= 1 << UInt64(word.rawValue & 63) }
    }

    func contains(_ word: Word) -> Bool { bits[Int(word.rawValue >> 6)] >> UInt64(word.rawValue & 63) & 1 == 1 }

    mutating func formUnion(_ other: WordSet) { bits |= other.bits }
}
