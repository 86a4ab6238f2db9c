extension ModelLayout.Field {
    /// For example, `replyToMessageID` for `reply_to_message_id`.
    var propertyName: String {
        let words = name.split(separator: "_")
        guard let first = words.first else { return name }
        return words.dropFirst().reduce(into: String(first)) { result, word in
            result += Self.acronyms[String(word)] ?? word.prefix(1).uppercased() + word.dropFirst()
        }
    }

    /// As in the names of the generated properties.
    private static let acronyms: [String: String] = {
        let plain = [
            "api", "gif", "html", "http", "https", "id", "ip", "iso", "jpeg", "json", "md5", "mime", "mp3", "mp4", "mpeg",
            "mpeg4", "pdf", "pm", "png", "qr", "rgb", "rgb24", "rtl", "sha256", "svg", "ton", "url", "utc", "utf8", "uuid",
            "xml", "xtr", "zip",
        ]
        var table = Dictionary(uniqueKeysWithValues: plain.map { ($0, $0.uppercased()) })
        table["ids"] = "IDs"
        table["urls"] = "URLs"
        table["webm"] = "WebM"
        return table
    }()
}

extension ModelValue {
    /// The value as the property of its field has it, or nearly so: dates are integers, open values strings.
    func reflected(_ kind: ModelLayout.Kind, depth: Int, _ layout: ModelLayout) -> Any {
        if depth > 0 {
            switch self {
            case .objects(let storages): return storages.map { ModelValue.object($0).reflected(kind, depth: 0, layout) }
            case .list(let values): return values.map { $0.reflected(kind, depth: depth - 1, layout) }
            default: break
            }
        }
        switch kind.base {
        case .object, .union: return layout.types[Int(kind.type)].init(_value: self)
        case .string: return String(_value: self)
        case .int: return Int(_value: self)
        case .double: return Double(_value: self)
        case .bool: return Bool(_value: self)
        case .file: return InputFile(_value: self)
        case .chat: return ChatID(_value: self)
        case .json: return JSON(self)
        }
    }
}
