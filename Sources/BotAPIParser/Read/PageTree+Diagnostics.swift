import BotAPISchema

extension PageTree {
    /// Reports tables that the page leaves open: where it ends, or where the next heading stands.
    ///
    /// Other faults of the markup lose nothing and are not reported: a tag that nobody knows, an `<` or `&` as a character.
    func report(to diagnostics: inout Diagnostics) {
        if let table = unclosed.first(where: { $0.tag == .table }) {
            diagnostics.error("the page ends inside of a table; its end tag and the rest of the page were expected", line: table.line)
        } else if let code = unclosed.first(where: { $0.tag == .codeBlock }) {
            diagnostics.warning("the page ends inside of a <pre>; its end tag was expected", line: code.line)
        }
    }
}
