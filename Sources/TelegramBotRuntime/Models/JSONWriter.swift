/// Writes JSON without white space; text stays UTF-8.
struct JSONWriter {
    var bytes: [UInt8] = []
    /// What a request uploads: each file once, in the order it is met.
    var uploads: [InputFile.Upload] = []
    /// Whether a file is named by its path on the server's disk, as ``InputFile/local(_:)`` does.
    var namesLocalFile = false

    init(capacity: Int = 256) { bytes.reserveCapacity(capacity) }

    @inline(__always)
    mutating func byte(_ byte: UInt8) { bytes.append(byte) }

    mutating func null() { bytes.append(contentsOf: [0x6E, 0x75, 0x6C, 0x6C]) }

    mutating func bool(_ value: Bool) {
        bytes.append(contentsOf: value ? [0x74, 0x72, 0x75, 0x65] : [0x66, 0x61, 0x6C, 0x73, 0x65])
    }

    mutating func int(_ value: Int) {
        if value < 0 { bytes.append(0x2D) }
        let magnitude = value.magnitude
        if magnitude < 10 { bytes.append(UInt8(truncatingIfNeeded: magnitude) | 0x30) } else { bytes.append(contentsOf: Digits(magnitude)) }
    }

    /// The digits of a number, to be appended at once.
    private struct Digits: RandomAccessCollection {
        private var words: (UInt64, UInt64, UInt64) = (0, 0, 0)
        private(set) var endIndex = 0
        var startIndex: Int { 0 }

        init(_ number: UInt) {
            var rest = number
            repeat {
                let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
                // The last digit comes first and is pushed up by those before it.
                words.2 = words.2 << 8 | words.1 >> 56
                words.1 = words.1 << 8 | words.0 >> 56
                words.0 = words.0 << 8 | UInt64(digit) | 0x30
                endIndex &+= 1
                rest = quotient
            } while rest != 0
        }

        subscript(position: Int) -> UInt8 {
            let word = position < 8 ? words.0 : position < 16 ? words.1 : words.2
            return UInt8(truncatingIfNeeded: word >> UInt64((position & 7) &* 8))
        }
    }

    /// JSON has no infinity: it becomes the largest number; what is no number becomes 0.
    mutating func double(_ value: Double) {
        let limit = Double.greatestFiniteMagnitude
        bytes.append(contentsOf: (value.isNaN ? 0 : min(max(value, -limit), limit)).description.utf8)
    }

    @inline(never)
    mutating func string(_ value: String) {
        bytes.append(0x22)
        let start = bytes.count
        bytes.append(contentsOf: value.utf8)
        let end = bytes.endOfPlainText(from: start)
        if end < bytes.count { escape(from: end) }
        bytes.append(0x22)
    }

    /// Writes everything from `start` on again, with escapes.
    @inline(never)
    private mutating func escape(from start: Int) {
        let tail = Array(bytes[start...])
        bytes.removeSubrange(start...)
        var i = 0
        while i < tail.count {
            switch tail[i] {
            case 0x22: bytes.append(contentsOf: [0x5C, 0x22])
            case 0x5C: bytes.append(contentsOf: [0x5C, 0x5C])
            case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
            case 0x0D: bytes.append(contentsOf: [0x5C, 0x72])
            case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
            case let control:
                let low = control & 15
                bytes.append(contentsOf: [0x5C, 0x75, 0x30, 0x30, 0x30 | control >> 4, low < 10 ? low + 0x30 : low + 0x57])
            }
            let plain = min(tail.endOfPlainText(from: i + 1), tail.count)
            bytes.append(contentsOf: tail[(i + 1)..<plain])
            i = plain
        }
    }

    mutating func json(_ value: JSON) {
        switch value {
        case .null: null()
        case .bool(let value): bool(value)
        case .int(let value): int(value)
        case .double(let value): double(value)
        case .string(let value): string(value)
        case .array(let elements):
            byte(0x5B)
            for i in elements.indices {
                if i > 0 { byte(0x2C) }
                json(elements[i])
            }
            byte(0x5D)
        case .object(let members):
            byte(0x7B)
            for i in members.indices {
                if i > 0 { byte(0x2C) }
                string(members[i].name)
                byte(0x3A)
                json(members[i].value)
            }
            byte(0x7D)
        }
    }
}

extension JSONWriter {
    /// Writes the identifier or the address of a file.
    mutating func file(_ value: String) {
        if value.hasPrefix("file:/") { namesLocalFile = true }
        string(value)
    }

    /// Writes a reference to a file that goes along.
    mutating func upload(_ upload: InputFile.Upload) { string(reference(to: upload)) }

    /// For example, "attach://file0". The server takes one for every file at any depth,
    /// and the same one as often as it is there.
    mutating func reference(to upload: InputFile.Upload) -> String {
        let index = uploads.firstIndex { $0 === upload } ?? uploads.count
        if index == uploads.count { uploads.append(upload) }
        return "attach://" + Self.partName(index)
    }

    /// For example, "file0".
    static func partName(_ index: Int) -> String { "file\(index)" }
}
