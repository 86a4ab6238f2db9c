extension JSONReader {
    /// A member's name as it can be compared fastest: up to 16 bytes are in `head`, `tail` and `count` completely.
    struct Key {
        /// In the bytes; -1 if it is in ``JSONReader/escapedKey``.
        let start: Int
        let count: Int
        /// The first eight bytes, the last eight bytes.
        let head: UInt64, tail: UInt64

        @inline(__always)
        init(start: Int, count: Int, head: UInt64, tail: UInt64) {
            self.start = start
            self.count = count
            self.head = head
            self.tail = tail
        }

        init(_ name: [UInt8]) {
            let head = name.word(at: 0)
            self.init(start: -1, count: name.count, head: head, tail: name.count < 8 ? head : name.word(at: name.count - 8))
        }

        @inline(__always)
        func resembles(_ other: Key) -> Bool { head == other.head && tail == other.tail && count == other.count }
    }

    /// Reads a key and its colon.
    @inline(never)
    mutating func key() throws(JSONError) -> Key {
        guard peek() == 0x22 else { throw failure() }
        let start = position &+ 1
        let head = bytes.word(at: start)
        var end = start
        var word = head
        while true {
            let marks = UInt64.specialCharacters(in: word)
            if marks != 0 {
                end &+= marks.trailingZeroBitCount >> 3
                break
            }
            end &+= 8
            word = bytes.word(at: end)
        }
        guard byte(at: end) == 0x22 else { return try escapedKey(at: position) }
        let count = end &- start
        if rejectsBadText && !isValidUTF8(start..<end) { throw failure(.invalidUTF8) }
        position = end &+ 1
        try colon()
        if count >= 8 { return Key(start: start, count: count, head: head, tail: bytes.word(at: end &- 8)) }
        let mask: UInt64 = (1 << (UInt64(count) << 3)) &- 1
        return Key(start: start, count: count, head: head & mask, tail: head & mask)
    }

    @inline(never)
    private mutating func escapedKey(at start: Int) throws(JSONError) -> Key {
        escapedKey = Array(try string().utf8)
        try colon()
        return Key(escapedKey)
    }

    @inline(__always)
    private mutating func colon() throws(JSONError) {
        guard peek() == 0x3A else { throw failure() }
        position &+= 1
    }

    /// Whether a key is `name`, once it resembles its key.
    @inline(__always)
    func confirms(_ key: Key, _ name: [UInt8]) -> Bool { key.count <= 16 || confirmsMiddle(key, name) }

    @inline(never)
    private func confirmsMiddle(_ key: Key, _ name: [UInt8]) -> Bool {
        for i in 8..<(key.count - 8) where name[i] != (key.start < 0 ? escapedKey[i] : byte(at: key.start + i)) { return false }
        return true
    }

    func text(of key: Key) -> String {
        key.start < 0 ? String(decoding: escapedKey, as: UTF8.self) : text(key.start..<(key.start + key.count))
    }
}
