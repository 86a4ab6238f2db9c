import BotAPISchema

/// Reads a heading and its own anchor.
///
/// For example, `<h4><a class="anchor" name="update" href="#update"><i></i></a>Update</h4>` is "Update", anchor `update`.
enum HeadingReader {
    static func heading(at node: Int, level: Int, in tree: PageTree, with reader: inout InlineReader) -> Heading {
        var anchor = tree.value(.id, of: node)
        let link = (node + 1..<max(node + 1, Int(tree.nodes[node].end))).first { tree.nodes[$0].tag == .link && isOwn($0, in: tree) }
        if let link {
            anchor = tree.value(.name, of: link) ?? tree.value(.id, of: link) ?? ownTarget(link, in: tree) ?? anchor
            reader.skipped = link
        }
        var text = reader.inlines(inside: node)
        reader.skipped = -1
        if text.isEmpty, link != nil {
            // The whole title stands inside of the anchor.
            text = reader.inlines(inside: node).flatMap { if case .link(_, let inner) = $0 { inner } else { [$0] } }
        }
        if case .text(let first)? = text.first {
            // html2text writes the anchor's icon as "__".
            if first.hasPrefix("__") { text[0] = .text(String(first.drop { $0 == "_" || $0 == " " })) }
            if text[0] == .text("") { text.removeFirst() }
        }
        if anchor == nil, case .text(let last)? = text.last, last.hasSuffix("}"), let brace = last.range(of: "{#") {
            // "Update {#update}", "Update {#update .anchor}"
            anchor = String(last[brace.upperBound...].dropLast().prefix { $0 != " " })
            var title = last[..<brace.lowerBound]
            while title.last == " " { title.removeLast() }
            text[text.count - 1] = .text(String(title))
        }
        return Heading(level: level, text: text, anchor: anchor.flatMap { $0.isEmpty ? nil : $0 })
    }

    /// Whether a link in a heading is there to be linked to: it says so, or it shows no text.
    private static func isOwn(_ link: Int, in tree: PageTree) -> Bool {
        if tree.value(.name, of: link) != nil || tree.value(.id, of: link) != nil { return true }
        if let kind = tree.value(.class, of: link), kind.contains("anchor") || kind.contains("headerlink") { return true }
        return ownTarget(link, in: tree) != nil && !hasLetters(link, in: tree)
    }

    private static func ownTarget(_ link: Int, in tree: PageTree) -> String? {
        guard let href = tree.value(.href, of: link).map(LinkTarget.normalized), href.hasPrefix("#") else { return nil }
        return String(href.dropFirst())
    }

    private static func hasLetters(_ node: Int, in tree: PageTree) -> Bool {
        (node + 1..<max(node + 1, Int(tree.nodes[node].end))).contains { index in
            let inner = tree.nodes[index]
            return inner.tag == .text && tree.bytes[Int(inner.start)..<Int(inner.start + inner.count)].contains { byte in
                byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
            }
        }
    }
}

extension String {
    /// Where a text stands; the standard library has no such search without Foundation.
    fileprivate func range(of text: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
            start = index(after: start)
        }
        return nil
    }
}
