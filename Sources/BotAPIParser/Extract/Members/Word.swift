/// A word that a rule asks for; every other word of a description is `.unknown`.
enum Word: UInt8, CaseIterable, Sendable {
    case unknown
    case a, accepted, after, all, allowed, also, always, amount, an, and, are, argb, argb32, array, `as`, at, attach, base, base64, be, been
    case between, bit, bits, by, bytes, can, cannot, `case`, celsius, characters, choose, code, contain, currency, date, days, defaults, degree
    case degrees, digits, each, either, email, emoji, empty, encoded, entities, entity, every, exactly, example, examples, exceed, except, excludes
    case `false`, feeds, field, fields, file_id, `for`, format, from, future, has, hours, http, https, identifier, ietf, `if`, `in`
    case instead, `is`, iso, item, its, json, language, least, left, length, letters, line, list, longer, may, meters, mille, mime
    case minutesPossessive, minutes, mode, months, named, more, most, must, nanograms, nanostars, nanotoncoins, negative, no
    case non, not, number, none, of, on, one, only, optional, or, other, parameter, parameters, parsing, pass, passed, per, percentage, pixels, positive, price
    case required, rgb, rgb24, second, seconds, send, sequence, serialized, shares, should, signed, significant
    case smaller, smallest, source, specified, specify, star, stars, start, status, string, tag, telegram, text, than
    case the, then, time, timestamp, to, together, total, `true`, type, types, unique, underscores, units, unix, up, update, updates
    case upload, uploaded, url, use, used, username, usernames, using, utf, values, was, were, when, which, whose, will
    case with
}

extension Word {
    /// `.unknown` for a spelling that no rule asks for.
    init(spelling: some StringProtocol) {
        self = Word.table.word(hash: spelling.lowercased().utf8.reduce(Table.seed, Table.step))
    }

    /// How the page spells it, in lower case: the name of the case, and plurals and the like.
    var spellings: [String] { ["\(self)"] + (Word.otherSpellings[self] ?? []) }

    private static let otherSpellings: [Word: [String]] = [
        .cannot: ["can't"],
        // "Defauts to “🎲”" (sendDice.emoji of 4.8)
        .defaults: ["defauts"],
        .minutesPossessive: ["minute's"],
    ]

    /// Finds a word by the hash of its letters in lower case.
    struct Table: Sendable {
        static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
        static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        private static let mask = 2047

        private var hashes: [UInt64]
        private var words: [Word]

        init() {
            hashes = [UInt64](repeating: 0, count: Table.mask + 1)
            words = [Word](repeating: .unknown, count: Table.mask + 1)
            for word in Word.allCases where word != .unknown {
                for spelling in word.spellings {
                    let hash = spelling.utf8.reduce(Table.seed, Table.step)
                    var slot = Table.slot(hash)
                    while hashes[slot] != 0 { slot = (slot + 1) & Table.mask }
                    hashes[slot] = hash
                    words[slot] = word
                }
            }
        }

        private static func slot(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask }

        func word(hash: UInt64) -> Word {
            var slot = Table.slot(hash)
            while hashes[slot] != hash {
                if hashes[slot] == 0 { return .unknown }
                slot = (slot + 1) & Table.mask
            }
            return words[slot]
        }
    }

    static let table = Table()
}
