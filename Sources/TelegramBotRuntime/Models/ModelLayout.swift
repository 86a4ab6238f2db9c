/// How the JSON of one type looks: what decoder, encoder and mirror go by.
///
/// An object has a line for each field, `name kind`, in the order of its properties; a leading `!` marks a required one.
///
///     !id i
///     !entities [o0
///     from o1
///
/// Kinds: `s`tring, `i`nteger, `d`ouble, `b`ool; `f`ile (a string, or an upload); `c`hat id (an integer or a string);
/// `o`bject and `u`nion, followed by their place in `types`; `j`, any JSON. Each `[` before a kind is an array round it.
///
/// The text is parsed when the type is first used. Nothing can change it afterwards.
public final class ModelLayout: Sendable {
    enum Shape: Sendable {
        case object
        case union(Choice)
        case scalar(Kind.Base)
        case array(of: ModelLayout)
    }

    /// What a field holds.
    struct Kind: Sendable {
        enum Base: UInt8, Sendable { case string, int, double, bool, file, chat, json, object, union }
        let base: Base
        /// How many arrays are round it.
        let depth: UInt8
        /// Of an object or a union: its place in the types.
        let type: UInt16
    }

    struct Field: Sendable {
        let name: String
        let utf8: [UInt8]
        /// `{"name":`, as the first member of an object, and `,"name":`, as a later one.
        let opening: [UInt8], following: [UInt8]
        let kind: Kind
        let isRequired: Bool
    }

    let shape: Shape
    let fields: [Field]
    // What the decoder needs of each field, packed, so that a lookup touches little memory.
    let keys: [JSONReader.Key]
    let kinds: [Kind]
    /// A bit for each of the first 64 required fields, else 0.
    let requiredBits: [UInt64]
    let types: [any BotAPIValue.Type]
    /// The bits of the required fields.
    let required: UInt64
    /// The required fields that got no bit.
    let requiredBeyond: [Int]
    /// A hash table of indices into `fields`, at most one third full; `Self.none` marks a free place.
    private let buckets: [UInt16]
    private let shift: UInt64

    private static let none: UInt16 = .max

    /// An object.
    public init(_ text: String, _ types: [any BotAPIValue.Type] = []) {
        var fields: [Field] = [], keys: [JSONReader.Key] = [], requiredBits: [UInt64] = []
        var bit: UInt64 = 1
        var required: UInt64 = 0, requiredBeyond: [Int] = []
        for line in text.utf8.split(separator: 0x0A) {
            let words = line.split(separator: 0x20)
            guard words.count == 2, var name = words.first else { continue }
            let isRequired = name.first == 0x21
            if isRequired { name = name.dropFirst() }
            let utf8 = Array(name)
            if isRequired {
                required |= bit
                if bit == 0 { requiredBeyond.append(fields.count) }
            }
            fields.append(Field(
                name: String(decoding: utf8, as: UTF8.self),
                utf8: utf8,
                opening: [0x7B, 0x22] + utf8 + [0x22, 0x3A],
                following: [0x2C, 0x22] + utf8 + [0x22, 0x3A],
                kind: Kind(words[1], types: types.count),
                isRequired: isRequired
            ))
            keys.append(JSONReader.Key(utf8))
            requiredBits.append(isRequired ? bit : 0)
            // The 65th is shifted out, and 0 stays 0.
            if isRequired { bit <<= 1 }
        }
        var bits: UInt64 = 3
        while 1 << bits < fields.count * 3 { bits += 1 }
        var buckets = [UInt16](repeating: Self.none, count: 1 << bits)
        for (i, key) in keys.enumerated() where i < Self.none {
            var place = Self.hash(key, 64 - bits)
            while buckets[place] != Self.none { place = (place + 1) & (buckets.count - 1) }
            buckets[place] = UInt16(i)
        }
        shape = .object
        self.fields = fields
        self.keys = keys
        kinds = fields.map(\.kind)
        self.requiredBits = requiredBits
        self.types = types
        self.required = required
        self.requiredBeyond = requiredBeyond
        self.buckets = buckets
        shift = 64 - bits
    }

    init(_ shape: Shape, types: [any BotAPIValue.Type] = []) {
        self.shape = shape
        self.types = types
        (fields, keys, kinds, requiredBits, required, requiredBeyond, buckets, shift) = ([], [], [], [], 0, [], [], 0)
    }

    @inline(__always)
    private static func hash(_ key: JSONReader.Key, _ shift: UInt64) -> Int {
        let mixed = key.head &+ (key.tail &* 0x9E37_79B9_7F4A_7C15) &+ UInt64(truncatingIfNeeded: key.count)
        return Int(truncatingIfNeeded: (mixed &* 0xD6E8_FEB8_6659_FD93) &>> shift)
    }

    /// The field of that name, or `nil`.
    @inline(__always)
    func index(of key: JSONReader.Key, in reader: borrowing JSONReader) -> Int? {
        var place = Self.hash(key, shift)
        while true {
            let i = Int(buckets[place])
            if i == Int(Self.none) { return nil }
            if keys[i].resembles(key) && (key.count <= 16 || reader.confirms(key, fields[i].utf8)) { return i }
            place = (place &+ 1) & (buckets.count &- 1)
        }
    }
}

extension ModelLayout.Kind {
    /// For example, `[[o12`. What is none of the letters, or points to no type, is any JSON.
    init(_ text: Substring.UTF8View.SubSequence, types: Int) {
        let depth = text.prefix { $0 == 0x5B }.count
        let letters = text.dropFirst(depth)
        let type = letters.dropFirst().reduce(0) { $0 * 10 + Int($1 & 15) }
        let base: Base = switch letters.first {
        case 0x73: .string
        case 0x69: .int
        case 0x64: .double
        case 0x62: .bool
        case 0x66: .file
        case 0x63: .chat
        case 0x6F where type < types: .object
        case 0x75 where type < types: .union
        default: .json
        }
        self.init(base: base, depth: UInt8(truncatingIfNeeded: depth), type: UInt16(truncatingIfNeeded: type))
    }
}
