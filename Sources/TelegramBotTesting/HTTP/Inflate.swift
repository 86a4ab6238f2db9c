#if Testing
/// Undoes `Content-Encoding: gzip` and `deflate`, for content that is here as a whole.
struct Inflate {
    private let input: [UInt8]
    private var position = 0
    private var bits: UInt32 = 0
    private var bitCount = 0
    private var output: [UInt8] = []

    /// The content under a gzip or a zlib head.
    static func decode(_ bytes: [UInt8]) throws(Refusal) -> [UInt8] {
        var inflate = Inflate(input: bytes)
        try inflate.skipHead()
        while try !inflate.block() {}
        return inflate.output
    }

    private init(input: [UInt8]) { self.input = input }

    private mutating func skipHead() throws(Refusal) {
        guard input.count > 2 else { throw Self.broken }
        guard input[0] == 0x1F, input[1] == 0x8B else {
            guard input[0] & 0x0F == 8, (Int(input[0]) << 8 + Int(input[1])) % 31 == 0 else { throw Self.broken }
            position = 2
            return
        }
        guard input.count > 10 else { throw Self.broken }
        let flags = input[3]
        position = 10
        if flags & 4 != 0 {
            let length = Int(try byte()) | Int(try byte()) << 8
            position += length
        }
        for flag: UInt8 in [8, 16] where flags & flag != 0 { while try byte() != 0 {} }
        if flags & 2 != 0 { position += 2 }
    }

    /// Reads one block; true after the last one.
    private mutating func block() throws(Refusal) -> Bool {
        let isLast = try take(1) == 1
        switch try take(2) {
        case 0:
            (bits, bitCount) = (0, 0)
            let length = Int(try byte()) | Int(try byte()) << 8
            position += 2
            guard position + length <= input.count else { throw Self.broken }
            output += input[position..<position + length]
            position += length
        case 1:
            let lengths = (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }
            try copy(Codes(lengths), Codes(Array(repeating: 5, count: 30)))
        case 2:
            let (literals, distances) = try tables()
            try copy(literals, distances)
        default: throw Self.broken
        }
        return isLast
    }

    private mutating func tables() throws(Refusal) -> (Codes, Codes) {
        let literalCount = try take(5) + 257
        let distanceCount = try take(5) + 1
        let lengthCount = try take(4) + 4
        var lengthLengths = Array(repeating: 0, count: 19)
        for place in [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15].prefix(lengthCount) {
            lengthLengths[place] = try take(3)
        }
        let codes = Codes(lengthLengths)
        var lengths: [Int] = []
        while lengths.count < literalCount + distanceCount {
            switch try symbol(codes) {
            case let length where length < 16: lengths.append(length)
            case 16:
                guard let last = lengths.last else { throw Self.broken }
                lengths += Array(repeating: last, count: try take(2) + 3)
            case 17: lengths += Array(repeating: 0, count: try take(3) + 3)
            default: lengths += Array(repeating: 0, count: try take(7) + 11)
            }
        }
        guard lengths.count == literalCount + distanceCount else { throw Self.broken }
        return (Codes(Array(lengths[..<literalCount])), Codes(Array(lengths[literalCount...])))
    }

    private mutating func copy(_ literals: Codes, _ distances: Codes) throws(Refusal) {
        while true {
            let symbol = try symbol(literals)
            if symbol < 256 {
                output.append(UInt8(symbol))
            } else if symbol == 256 {
                return
            } else {
                guard symbol - 257 < Self.lengths.count else { throw Self.broken }
                let length = Self.lengths[symbol - 257] + (try take(symbol < 265 || symbol == 285 ? 0 : (symbol - 261) / 4))
                let code = try self.symbol(distances)
                guard code < Self.distances.count else { throw Self.broken }
                let distance = Self.distances[code] + (try take(code < 4 ? 0 : code / 2 - 1))
                guard distance <= output.count else { throw Self.broken }
                for _ in 0..<length { output.append(output[output.count - distance]) }
            }
            guard output.count <= Self.limit else { throw Refusal(413, "too much compressed content") }
        }
    }

    private mutating func symbol(_ codes: Codes) throws(Refusal) -> Int {
        var (code, first, index) = (0, 0, 0)
        for length in 1...15 {
            code |= try take(1)
            let count = codes.counts[length]
            if code - first < count { return codes.symbols[index + code - first] }
            index += count
            first = (first + count) << 1
            code <<= 1
        }
        throw Self.broken
    }

    private mutating func take(_ count: Int) throws(Refusal) -> Int {
        while bitCount < count {
            bits |= UInt32(try byte()) << UInt32(bitCount)
            bitCount += 8
        }
        defer {
            bits >>= UInt32(count)
            bitCount -= count
        }
        return Int(bits & (1 << UInt32(count) - 1))
    }

    private mutating func byte() throws(Refusal) -> UInt8 {
        guard position < input.count else { throw Self.broken }
        defer { position += 1 }
        return input[position]
    }

    /// Symbols in the order of their codes, and how many codes there are of each length.
    private struct Codes {
        var counts = Array(repeating: 0, count: 16)
        var symbols: [Int] = []

        init(_ lengths: [Int]) {
            for length in lengths where length > 0 { counts[length] += 1 }
            for length in 1...15 { symbols += lengths.indices.filter { lengths[$0] == length } }
        }
    }

    /// More than this is not unpacked in memory; in bytes.
    private static let limit = 64 << 20
    private static let broken = Refusal(400, "broken compressed content")
    private static let lengths = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
    ]
    private static let distances = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193,
        12289, 16385, 24577,
    ]
}
#endif
