/// An element of a page, read by a reader that forgives nothing: every tag closed in its order, every value in quotes,
/// every `&` an entity, no attribute twice.
struct Element: Sendable {
    struct Fault: Error, CustomStringConvertible {
        var description: String
    }

    var name: String
    var attributes: [String: String] = [:]
    var children: [Child] = []

    enum Child: Sendable {
        case element(Element)
        case text(String)
    }

    var id: String? { attributes["id"] }
    var classes: [String] { attributes["class"]?.split(separator: " ").map(String.init) ?? [] }

    var elements: [Element] { children.compactMap { if case .element(let element) = $0 { element } else { nil } } }

    /// All of it, without marks.
    var text: String {
        children.map { child in
            switch child {
            case .element(let element): element.text
            case .text(let text): text
            }
        }.joined()
    }

    /// Itself and everything inside, in order.
    var all: [Element] {
        var all: [Element] = []
        collect(into: &all)
        return all
    }

    private func collect(into all: inout [Element]) {
        all.append(self)
        for case .element(let element) in children { element.collect(into: &all) }
    }

    func all(_ name: String, class wanted: String? = nil) -> [Element] {
        all.filter { element in element.name == name && (wanted.map { element.classes.contains($0) } ?? true) }
    }

    func first(_ name: String, class wanted: String? = nil) -> Element? { all(name, class: wanted).first }

    func element(id: String) -> Element? {
        if self.id == id { return self }
        return elements.lazy.compactMap { $0.element(id: id) }.first
    }
}

extension Element {
    /// `html` is what the page has after its doctype.
    init(html: String) throws(Fault) {
        let doctype = "<!DOCTYPE html>\n"
        guard html.hasPrefix(doctype) else { throw Fault(description: "no doctype") }
        var reader = Reader(bytes: Array(html.utf8), position: doctype.utf8.count)
        self = try reader.element()
        guard reader.rest == "\n" else { throw Fault(description: "after the end: \(reader.rest)") }
    }

    private struct Reader {
        let bytes: [UInt8]
        var position: Int

        private static let void: Set<String> = ["meta", "br", "input", "wbr", "hr", "img", "link"]
        /// Their text is no markup.
        private static let raw: Set<String> = ["script", "style"]

        var rest: String { String(decoding: bytes[position...], as: UTF8.self) }

        private func fault(_ text: String) -> Fault {
            Fault(description: "\(text), before “\(String(decoding: bytes[position..<min(position + 60, bytes.count)], as: UTF8.self))”")
        }

        private func starts(_ text: String) -> Bool { bytes[position...].starts(with: text.utf8) }

        private mutating func expect(_ text: String) throws(Fault) {
            guard starts(text) else { throw fault("expected \(text)") }
            position += text.utf8.count
        }

        private mutating func take(while matches: (UInt8) -> Bool) -> String {
            let start = position
            while position < bytes.count, matches(bytes[position]) { position += 1 }
            return String(decoding: bytes[start..<position], as: UTF8.self)
        }

        private static func isName(_ byte: UInt8) -> Bool {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
        }

        mutating func element() throws(Fault) -> Element {
            try expect("<")
            var element = Element(name: take(while: Reader.isName))
            while bytes[position] == UInt8(ascii: " ") {
                position += 1
                let name = take(while: Reader.isName)
                var value = ""
                if starts("=") {
                    try expect("=\"")
                    value = try text(until: UInt8(ascii: "\""))
                    try expect("\"")
                }
                guard !name.isEmpty, element.attributes.updateValue(value, forKey: name) == nil else { throw fault("attribute \(name)") }
            }
            try expect(">")
            if Reader.void.contains(element.name) { return element }
            if Reader.raw.contains(element.name) {
                let start = position
                while position < bytes.count, !starts("</\(element.name)") { position += 1 }
                element.children = [.text(String(decoding: bytes[start..<position], as: UTF8.self))]
            } else {
                while !starts("</") {
                    if starts("<") {
                        element.children.append(.element(try self.element()))
                    } else {
                        element.children.append(.text(try text(until: UInt8(ascii: "<"))))
                    }
                    guard position < bytes.count else { throw fault("\(element.name) is not closed") }
                }
            }
            try expect("</\(element.name)>")
            return element
        }

        private mutating func text(until end: UInt8) throws(Fault) -> String {
            var text = ""
            while position < bytes.count, bytes[position] != end {
                text += take { $0 != end && $0 != UInt8(ascii: "&") && $0 != UInt8(ascii: ">") }
                guard position < bytes.count, bytes[position] != end else { break }
                guard let entity = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'"].first(where: { starts($0.key) }) else {
                    throw fault("a bare sign")
                }
                position += entity.key.utf8.count
                text += entity.value
            }
            return text
        }
    }
}
