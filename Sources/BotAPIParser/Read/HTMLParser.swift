internal import CLibXML2

/// Runs libxml2 over the bytes of a page: the only file that knows it.
///
/// libxml2's tree costs twice what its events cost, so the events fill a `PageTree` of our own.
struct HTMLParser {
    /// The tree of a page in UTF-8 whose source has so many lines at most.
    static func tree(of bytes: [UInt8], lineLimit: Int = .max) -> PageTree {
        var state = State(builder: PageTreeBuilder(byteCount: bytes.count, lineLimit: lineLimit))
        guard !bytes.isEmpty, bytes.count < Int(Int32.max) - 1 else { return state.builder.finish() }
        bytes.withUnsafeBytes { raw in
            guard
                let start = raw.bindMemory(to: CChar.self).baseAddress,
                let parser = htmlCreateMemoryParserCtxt(start, Int32(raw.count))
            else { return }
            defer { htmlFreeParserCtxt(parser) }
            htmlCtxtUseOptions(parser, Int32(HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue))
            // The bytes are UTF-8 whatever the page says of itself: `PageBytes` saw to that.
            xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8)
            state.parser = parser
            withUnsafeMutablePointer(to: &state) { state in
                var events = htmlSAXHandler()
                events.startElement = { state, name, attributes in State.at(state)?.pointee.start(name, attributes) }
                events.endElement = { state, name in State.at(state)?.pointee.end(name) }
                events.characters = { state, text, count in State.at(state)?.pointee.characters(text, count) }
                events.ignorableWhitespace = { state, text, count in State.at(state)?.pointee.characters(text, count) }
                events.comment = { state, text in State.at(state)?.pointee.comment(text) }
                parser.pointee.sax.pointee = events
                parser.pointee.userData = UnsafeMutableRawPointer(state)
                htmlParseDocument(parser)
            }
        }
        return state.builder.finish()
    }

    /// What the events of one page need; it lives as long as the call of `htmlParseDocument`, on one thread.
    private struct State {
        var builder: PageTreeBuilder
        var parser: htmlParserCtxtPtr?

        static func at(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<State>? {
            pointer?.assumingMemoryBound(to: State.self)
        }

        /// An `int` in the parser, unlike the 16 bits of a node of its tree.
        var line: Int { Int(parser?.pointee.input.pointee.line ?? 0) }
        /// At the event before.
        var lastLine = 0
        /// The tags of the names seen; the parser keeps one pointer for each name.
        var names = [(name: UnsafePointer<xmlChar>?, tag: Tag)](repeating: (nil, .span), count: 64)

        mutating func tag(_ name: UnsafePointer<xmlChar>) -> Tag {
            let slot = Int(bitPattern: name) >> 2 & 63
            if names[slot].name == name { return names[slot].tag }
            let tag = Tag(name: name)
            names[slot] = (name, tag)
            return tag
        }

        mutating func start(_ name: UnsafePointer<xmlChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
            guard let name else { return }
            var line = line
            if line != lastLine {
                lastLine = line
                line -= feedsInTag(name)
            }
            // Names and values alternate; a null name ends them.
            if let attributes {
                var index = 0
                while let key = attributes[index] {
                    if let value = attributes[index + 1], isSourcePosition(key) {
                        builder.setSourceLine(Int(strtol(UnsafeRawPointer(value).assumingMemoryBound(to: CChar.self), nil, 10)), at: line)
                    }
                    index += 2
                }
            }
            builder.start(tag(name), line: line)
            guard let attributes else { return }
            var index = 0
            while let key = attributes[index] {
                if let value = attributes[index + 1], let name = PageTree.AttributeName(key) {
                    builder.attribute(name, UnsafeBufferPointer(start: value, count: Int(xmlStrlen(value))))
                }
                index += 2
            }
        }

        /// How many lines a start tag has before its last one: the parser has read it up to its `>`.
        private func feedsInTag(_ name: UnsafePointer<xmlChar>) -> Int {
            guard let input = parser?.pointee.input, var position = input.pointee.cur, let base = input.pointee.base else { return 0 }
            var feeds = 0
            while position > base {
                position -= 1
                if position.pointee == UInt8(ascii: "\n") { feeds += 1 }
                if position.pointee == UInt8(ascii: "<"), position[1] | 0x20 == name[0] | 0x20 { return feeds }
            }
            return 0
        }

        private func isSourcePosition(_ key: UnsafePointer<xmlChar>) -> Bool {
            key[0] == UInt8(ascii: "d") && xmlStrcmp(key, "data-sourcepos") == 0
        }

        mutating func end(_ name: UnsafePointer<xmlChar>?) {
            defer { lastLine = line }
            guard builder.needsEndTag, let name, let input = parser?.pointee.input else {
                builder.end(hasEndTag: true, isAtEnd: false)
                return
            }
            let hasEndTag = input.pointee.cur.map { isEndTag(name, before: $0, base: input.pointee.base) } ?? true
            builder.end(hasEndTag: hasEndTag, isAtEnd: !hasEndTag && input.pointee.cur >= input.pointee.end)
        }

        /// Whether the last thing read is `</name>`.
        private func isEndTag(_ name: UnsafePointer<xmlChar>, before end: UnsafePointer<xmlChar>, base: UnsafePointer<xmlChar>?) -> Bool {
            guard let base else { return true }
            var last = end
            if last > base, last[-1] == UInt8(ascii: ">") { last -= 1 }
            while last > base, last[-1].isBlank { last -= 1 }
            let count = Int(xmlStrlen(name))
            return last - base >= count + 2 && last[-count - 1] == UInt8(ascii: "/") && xmlStrncasecmp(last - count, name, Int32(count)) == 0
        }

        mutating func characters(_ text: UnsafePointer<xmlChar>?, _ count: Int32) {
            lastLine = line
            builder.characters(UnsafeBufferPointer(start: text, count: Int(count)), line: lastLine)
        }

        /// "line 12" is where HTML inside of Markdown begins; other comments say nothing.
        mutating func comment(_ text: UnsafePointer<xmlChar>?) {
            guard let text, xmlStrncmp(text, "line ", 5) == 0 else { return }
            builder.setSourceLine(Int(strtol(UnsafeRawPointer(text + 5).assumingMemoryBound(to: CChar.self), nil, 10)), at: line)
        }
    }
}

extension PageTree.AttributeName {
    fileprivate init?(_ key: UnsafePointer<xmlChar>) {
        switch key[0] {
        case UInt8(ascii: "i") where xmlStrcmp(key, "id") == 0: self = .id
        case UInt8(ascii: "n") where xmlStrcmp(key, "name") == 0: self = .name
        case UInt8(ascii: "c") where xmlStrcmp(key, "class") == 0: self = .class
        case UInt8(ascii: "c") where xmlStrcmp(key, "colspan") == 0: self = .colspan
        case UInt8(ascii: "h") where xmlStrcmp(key, "href") == 0: self = .href
        case UInt8(ascii: "a") where xmlStrcmp(key, "alt") == 0: self = .alt
        default: return nil
        }
    }
}
