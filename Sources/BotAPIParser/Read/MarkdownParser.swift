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
        markHTML(in: root)
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

    /// Blocks of HTML have no position in the output: a comment before them says it.
    private static func markHTML(in root: OpaquePointer) {
        var pending = [root]
        while let parent = pending.popLast() {
            var child = cmark_node_first_child(parent)
            while let node = child {
                let type = cmark_node_get_type(node)
                if type == CMARK_NODE_HTML_BLOCK {
                    if let literal = cmark_node_get_literal(node) {
                        cmark_node_set_literal(node, "<!--line \(cmark_node_get_start_line(node))-->" + String(cString: literal))
                    }
                } else if type == CMARK_NODE_LIST || type == CMARK_NODE_ITEM || type == CMARK_NODE_BLOCK_QUOTE {
                    pending.append(node)
                }
                child = cmark_node_next(node)
            }
        }
    }
}
