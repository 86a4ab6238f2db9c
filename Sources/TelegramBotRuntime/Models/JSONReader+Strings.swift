extension JSONReader {
    @inline(__always)
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    func isValidUTF8(_ range: Range<Int>) -> Bool { String(validating: bytes[range], as: UTF8.self) != nil }

    /// Reads a string; the cursor is at its quote.
    @inline(never)
    mutating func string() throws(JSONError) -> String {
        guard byte(at: position) == 0x22 else { throw failure() }
        let start = position &+ 1
        let end = bytes.endOfPlainText(from: start)
        guard byte(at: end) == 0x22 else { return try escapedString(start, end) }
        if rejectsBadText && !isValidUTF8(start..<end) { throw failure(.invalidUTF8) }
        position = end &+ 1
        return text(start..<end)
    }

    /// Checks a string without making one.
    mutating func skipString() throws(JSONError) {
        let end = bytes.endOfPlainText(from: position &+ 1)
        if byte(at: end) == 0x22 && !rejectsBadText { position = end &+ 1 } else { _ = try string() }
    }

    @inline(never)
    private mutating func escapedString(_ start: Int, _ firstStop: Int) throws(JSONError) -> String {
        var out = scratch
        scratch = []
        out.removeAll(keepingCapacity: true)
        var i = start, stop = firstStop
        while true {
            out.append(contentsOf: bytes[i..<min(stop, bytes.count)])
            i = stop
            let next = byte(at: i)
            if next == 0x22 { break }
            position = i
            guard next == 0x5C else { throw failure() }
            repeat { try escape(&i, to: &out) } while byte(at: i) == 0x5C
            stop = bytes.endOfPlainText(from: i)
        }
        if rejectsBadText && String(validating: out, as: UTF8.self) == nil { throw failure(.invalidUTF8) }
        position = i + 1
        let result = String(decoding: out, as: UTF8.self)
        scratch = out
        return result
    }

    /// Appends what the escape at `i` stands for, and moves `i` behind it.
    @inline(__always)
    private func escape(_ i: inout Int, to out: inout [UInt8]) throws(JSONError) {
        let letter = byte(at: i &+ 1)
        if letter == 0x75 {
            guard var unit = hexadecimal(at: i &+ 2) else { throw failure() }
            i &+= 6
            if unit & 0xF800 == 0xD800 {
                if unit < 0xDC00, byte(at: i) == 0x5C, byte(at: i &+ 1) == 0x75,
                    let low = hexadecimal(at: i &+ 2), low & 0xFC00 == 0xDC00 {
                    unit = 0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF
                    i &+= 6
                } else {
                    if rejectsBadText { throw failure(.loneSurrogate) }
                    unit = 0xFFFD
                }
            }
            Self.append(scalar: unit, to: &out)
            return
        }
        let character: UInt8 = switch letter {
        case 0x22, 0x5C, 0x2F: letter
        case 0x6E: 0x0A
        case 0x74: 0x09
        case 0x72: 0x0D
        case 0x62: 0x08
        case 0x66: 0x0C
        default: throw failure()
        }
        out.append(character)
        i &+= 2
    }

    @inline(__always)
    private static func append(scalar: UInt32, to out: inout [UInt8]) {
        if scalar < 0x80 { return out.append(UInt8(truncatingIfNeeded: scalar)) }
        if scalar < 0x800 {
            out.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
        } else {
            if scalar < 0x10000 {
                out.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
            } else {
                out.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
                out.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
            }
            out.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
        }
        out.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }

    /// Four hexadecimal digits.
    @inline(__always)
    private func hexadecimal(at position: Int) -> UInt32? {
        var value: UInt32 = 0
        for i in 0..<4 {
            let next = byte(at: position &+ i), digit = next &- 0x30, letter = (next | 0x20) &- 0x61
            if digit < 10 {
                value = value << 4 | UInt32(digit)
            } else if letter < 6 {
                value = value << 4 | UInt32(letter &+ 10)
            } else {
                return nil
            }
        }
        return value
    }
}
