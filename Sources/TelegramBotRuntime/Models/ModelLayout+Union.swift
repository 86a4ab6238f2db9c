extension ModelLayout {
    /// How a union finds its variant.
    struct Choice: Sendable {
        struct Variant: Sendable {
            /// What the tag must be; `nil` for any.
            let tag: String?
            /// Places in ``Choice/watched`` of the fields that must be there.
            let fields: [Int]
        }

        /// The field that tells variants apart.
        let tag: JSONReader.Key
        let tagName: [UInt8]
        let hasTag: Bool
        /// Fields whose presence tells variants apart.
        let watched: [(key: JSONReader.Key, utf8: [UInt8])]
        let variants: [Variant]
        /// What stands beside objects: scalars, arrays.
        let others: [Kind]

        /// The kind of a value that begins with this byte and is no object.
        func other(startingWith byte: UInt8) -> Kind? {
            others.first { kind in
                if kind.depth > 0 { return byte == 0x5B }
                return switch kind.base {
                case .string, .file: byte == 0x22
                case .chat: byte == 0x22 || JSONReader.startsNumber(byte)
                case .int, .double: JSONReader.startsNumber(byte)
                case .bool: byte == 0x74 || byte == 0x66
                case .json, .object, .union: false
                }
            }
        }

        /// The kind of the arrays beside objects.
        var array: Kind? { others.first { $0.depth > 0 } }
    }

    /// A union: a line for each variant, in the order of `types`, and one for each kind that is no object.
    ///
    /// A variant's line is the value of the tag, `*` for any other value, or `-` where no tag decides;
    /// after it the fields that must be there too. The first line that fits is meant; where a tag fits and no fields do,
    /// the last line of that tag. `:` and a kind stand for what is no object.
    ///
    ///     ModelLayout(union: "status", "creator\nadministrator", [ChatMemberOwner.self, ChatMemberAdministrator.self])
    ///     ModelLayout(union: "date", "0\n*", [InaccessibleMessage.self, Message.self])
    ///     ModelLayout(union: "type", "audio audio_file_id\naudio", [InlineQueryResultCachedAudio.self, InlineQueryResultAudio.self])
    ///     ModelLayout(union: "type", "bold\n:s\n:[u1", [RichTextBold.self, RichText.self])
    public convenience init(union tag: String, _ text: String, _ types: [any BotAPIValue.Type]) {
        var variants: [Choice.Variant] = [], others: [Kind] = []
        var watched: [[UInt8]] = []
        for line in text.utf8.split(separator: 0x0A) {
            let words = line.split(separator: 0x20)
            guard let first = words.first else { continue }
            if first.first == 0x3A {
                others.append(Kind(first.dropFirst(), types: types.count))
                continue
            }
            let fields = words.dropFirst().map { word in
                let name = Array(word)
                if let known = watched.firstIndex(of: name) { return known }
                watched.append(name)
                return watched.count - 1
            }
            let value = String(decoding: first, as: UTF8.self)
            variants.append(Choice.Variant(tag: value == "*" || value == "-" ? nil : value, fields: fields))
        }
        let name = Array(tag.utf8)
        self.init(
            .union(Choice(
                tag: JSONReader.Key(name),
                tagName: name,
                hasTag: variants.contains { $0.tag != nil },
                watched: watched.map { (JSONReader.Key($0), $0) },
                variants: Array(variants.prefix(types.count)),
                others: others
            )),
            types: types
        )
    }
}
