extension JSONReader {
    enum Number {
        case int(Int), double(Double)

        /// A whole number is one however it is written: the server writes 45 as `45.000000` where a Float is promised.
        var int: Int? {
            switch self {
            case .int(let value): value
            case .double(let value): Int(exactly: value)
            }
        }

        var double: Double {
            switch self {
            case .int(let value): Double(value)
            case .double(let value): value
            }
        }
    }

    @inline(__always)
    static func startsNumber(_ byte: UInt8) -> Bool { byte == 0x2D || byte &- 0x30 < 10 }

    @inline(__always)
    mutating func number() throws(JSONError) -> Number {
        let start = position
        var i = start
        let isNegative = byte(at: i) == 0x2D
        if isNegative { i &+= 1 }
        let first = i
        var magnitude = 0
        while true {
            let digit = byte(at: i) &- 0x30
            if digit > 9 { break }
            // May wrap; a number of that many digits is read again below.
            magnitude = magnitude &* 10 &+ Int(digit)
            i &+= 1
        }
        let digits = i &- first, next = byte(at: i)
        if digits == 0 || digits > 1 && byte(at: first) == 0x30 {
            position = i
            throw failure()
        }
        if digits <= 18 && next != 0x2E && next | 0x20 != 0x65 {
            position = i
            return .int(isNegative ? -magnitude : magnitude)
        }
        return try longNumber(start, i)
    }

    /// A number with a fraction, an exponent or more than 18 digits.
    @inline(never)
    private mutating func longNumber(_ start: Int, _ afterDigits: Int) throws(JSONError) -> Number {
        position = afterDigits
        var isInteger = true
        if byte(at: position) == 0x2E {
            isInteger = false
            position += 1
            try digits()
        }
        if byte(at: position) | 0x20 == 0x65 {
            isInteger = false
            position += 1
            if byte(at: position) == 0x2B || byte(at: position) == 0x2D { position += 1 }
            try digits()
        }
        let literal = text(start..<position)
        if isInteger, let int = Int(literal) { return .int(int) }
        guard let double = Double(literal), double.isFinite else {
            // Too large for any number we have: the largest one there is.
            return .double(literal.hasPrefix("-") ? -Double.greatestFiniteMagnitude : Double.greatestFiniteMagnitude)
        }
        return .double(double)
    }

    private mutating func digits() throws(JSONError) {
        let start = position
        while byte(at: position) &- 0x30 < 10 { position += 1 }
        if position == start { throw failure() }
    }

    /// Checks the last four letters of a literal of `count`: "true", "null", "alse".
    @inline(__always)
    private mutating func literal(_ lastFour: UInt32, count: Int) throws(JSONError) {
        guard UInt32(truncatingIfNeeded: bytes.word(at: position &+ count &- 4)) == lastFour else { throw failure() }
        position &+= count
    }

    /// Reads `null`; the cursor is at its n.
    @inline(__always)
    mutating func null() throws(JSONError) { try literal(0x6C6C_756E, count: 4) }

    /// Reads `true` or `false`; the cursor is at its first letter.
    @inline(__always)
    mutating func bool() throws(JSONError) -> Bool {
        if byte(at: position) == 0x74 {
            try literal(0x6575_7274, count: 4)
            return true
        }
        try literal(0x6573_6C61, count: 5)
        return false
    }
}
