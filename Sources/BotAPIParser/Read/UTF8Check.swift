/// Looks for bytes that cannot stand in a text, eight at once where nothing is to be found.
enum UTF8Check {
    /// The index of the first NUL.
    static func firstNUL(in bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBytes { bytes in
            var index = 0
            while index + 8 <= bytes.count {
                let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                // Not 0 where a byte of the word is.
                if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0 { break }
                index += 8
            }
            return bytes[index...].firstIndex(of: 0)
        }
    }

    /// The index of the first byte that is no UTF-8.
    static func firstFault(in bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBytes { bytes in
            var index = 0
            while index < bytes.count {
                if index + 8 <= bytes.count, bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
                    index += 8
                } else if bytes[index] < 0x80 {
                    index += 1
                } else if let length = length(of: bytes, at: index) {
                    index += length
                } else {
                    return index
                }
            }
            return nil
        }
    }

    /// Of a character beyond ASCII, in bytes; `nil` for none.
    private static func length(of bytes: UnsafeRawBufferPointer, at index: Int) -> Int? {
        let byte = bytes[index]
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        guard byte >= 0xC2, byte <= 0xF4, index + length <= bytes.count else { return nil }
        for offset in 1..<length where bytes[index + offset] & 0xC0 != 0x80 { return nil }
        switch (byte, bytes[index + 1]) {
        // Overlong forms, surrogates, beyond U+10FFFF.
        case (0xE0, ..<0xA0), (0xED, 0xA0...), (0xF0, ..<0x90), (0xF4, 0x90...): return nil
        default: return length
        }
    }
}
