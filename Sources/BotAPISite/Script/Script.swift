/// What the page does besides being read: search, comparison with older versions, keys. Plain JavaScript, in one scope.
enum Script {
    static var markup: Markup {
        let parts = [tools, index, matching, searchBox, comparison, comparisonPanel, address, contents]
        return Markup(verbatim: "\"use strict\";\n(() => {\n\(parts.joined(separator: "\n"))\n})();")
    }
}
