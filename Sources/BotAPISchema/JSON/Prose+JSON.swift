/// A text is a string; the rest has its mark for a key: `{"em": […]}`, `{"strong": […]}`, `{"code": "…"}`,
/// `{"link": "#update", "text": […]}`, `{"br": true}`.
extension Inline {
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .text(let text): try encoder.encodeBare(text)
        case .emphasis(let inner): try encoder.encode(inner, under: "em")
        case .strong(let inner): try encoder.encode(inner, under: "strong")
        case .code(let text): try encoder.encode(text, under: "code")
        case .lineBreak: try encoder.encode(true, under: "br")
        case .link(let href, let inner):
            var container = encoder.container(keyedBy: JSONKey.self)
            try container.encode(href, forKey: "link")
            try container.encode(inner, forKey: "text")
        }
    }

    public init(from decoder: any Decoder) throws {
        if let text = try? decoder.singleValueContainer().decode(String.self) {
            self = .text(text)
            return
        }
        let container = try decoder.container(keyedBy: JSONKey.self)
        let key = try container.caseKey(of: "run of text")
        switch key.stringValue {
        case "em": self = .emphasis(try container.decode([Inline].self, forKey: key))
        case "strong": self = .strong(try container.decode([Inline].self, forKey: key))
        case "code": self = .code(try container.decode(String.self, forKey: key))
        case "br": self = .lineBreak
        case "link": self = .link(href: try container.decode(String.self, forKey: key), try container.decode([Inline].self, forKey: "text"))
        default: throw container.unknown(key, what: "run of text")
        }
    }
}

/// The tag is the key: `{"p": […]}`, `{"ul": [[…]]}`, `{"ol": [[…]]}`, `{"blockquote": […]}`, `{"pre": "…"}`, `{"table": […]}`,
/// `{"h": 6, "text": […]}`.
extension Passage {
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .paragraph(let inlines): try encoder.encode(inlines, under: "p")
        case .list(let isOrdered, let items): try encoder.encode(items, under: isOrdered ? "ol" : "ul")
        case .quote(let passages): try encoder.encode(passages, under: "blockquote")
        case .code(let text): try encoder.encode(text, under: "pre")
        case .table(let rows): try encoder.encode(rows, under: "table")
        case .heading(let level, let inlines):
            var container = encoder.container(keyedBy: JSONKey.self)
            try container.encode(level, forKey: "h")
            try container.encode(inlines, forKey: "text")
        }
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: JSONKey.self)
        let key = try container.caseKey(of: "passage")
        switch key.stringValue {
        case "p": self = .paragraph(try container.decode([Inline].self, forKey: key))
        case "ul": self = .list(isOrdered: false, items: try container.decode([[Passage]].self, forKey: key))
        case "ol": self = .list(isOrdered: true, items: try container.decode([[Passage]].self, forKey: key))
        case "blockquote": self = .quote(try container.decode([Passage].self, forKey: key))
        case "pre": self = .code(try container.decode(String.self, forKey: key))
        case "table": self = .table(try container.decode([[[Inline]]].self, forKey: key))
        case "h": self = .heading(level: try container.decode(Int.self, forKey: key), try container.decode([Inline].self, forKey: "text"))
        default: throw container.unknown(key, what: "passage")
        }
    }
}
