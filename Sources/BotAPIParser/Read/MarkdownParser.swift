internal import CCMarkGFM

/// Runs cmark-gfm over the bytes of a page: the only file that knows it.
enum MarkdownParser {
    /// HTML that says of its blocks on which line of the Markdown they begin.
    ///
    /// For example, "# A" gives `<h1 data-sourcepos="1:1-1:3">A</h1>`; HTML in the Markdown follows a `<!--line 12-->`.
    static func html(of bytes: [UInt8]) -> [UInt8] {
        guard isRegistered, let parser = cmark_parser_new(options) else { return [] }
        defer { cmark_parser_free(parser) }
        if let table = cmark_find_syntax_extension("table") { cmark_parser_attach_syntax_extension(parser, table) }
        bytes.withUnsafeBytes { raw in
            guard let start = raw.bindMemory(to: CChar.self).baseAddress else { return }
            cmark_parser_feed(parser, start, raw.count)
        }
        guard let root = cmark_parser_finish(parser) else { return [] }
        defer { cmark_node_free(root) }
        mendHTML(in: root)
        guard let html = cmark_render_html(root, options, cmark_parser_get_syntax_extensions(parser)) else { return [] }
        defer { free(html) }
        return [UInt8](UnsafeRawBufferPointer(start: html, count: strlen(html)))
    }

    private static let options = Int32(CMARK_OPT_UNSAFE | CMARK_OPT_SOURCEPOS)

    /// Once in a process: registering is not safe on two threads.
    private static let isRegistered: Bool = {
        cmark_gfm_core_extensions_ensure_registered()
        return true
    }()

    /// Blocks of HTML have no position in the output: a comment before them says it. Tags that are none become text.
    private static func mendHTML(in root: OpaquePointer) {
        guard let walk = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(walk) }
        // HTML inside of one paragraph, cell or mark.
        var tags: [OpaquePointer: [OpaquePointer]] = [:]
        while true {
            let event = cmark_iter_next(walk)
            if event == CMARK_EVENT_DONE { break }
            guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(walk) else { continue }
            let type = cmark_node_get_type(node)
            if type == CMARK_NODE_HTML_BLOCK {
                let text = RawHTML.withoutUnknownTags(literal(node))
                cmark_node_set_literal(node, "<!--line \(cmark_node_get_start_line(node))-->" + text)
            } else if type == CMARK_NODE_HTML_INLINE, let parent = cmark_node_parent(node) {
                tags[parent, default: []].append(node)
            }
        }
        for tags in tags.values { mend(tags) }
    }

    private static func mend(_ tags: [OpaquePointer]) {
        let literals = tags.map(literal)
        for index in RawHTML.unpaired(literals) {
            cmark_node_set_literal(tags[index], RawHTML.escaped(literals[index]))
        }
    }

    private static func literal(_ node: OpaquePointer) -> String {
        cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    }
}
