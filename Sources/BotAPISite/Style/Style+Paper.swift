extension Style {
    /// On paper there is nothing to press, and everything is unfolded.
    static let paper = """
        @media print {
        :root { --ground: #fff; --raised: #fff; --shade: #f3f3f3; --line: #ccc; --ink: #000; --soft: #444; --accent: #000; --target: #fff; }
        body { display: block; font-size: 9.5pt; }
        article::after { inset-inline: 0; }
        .bar, .contents, .hint, .official, .skip, .controls { display: none !important; }
        main { padding: 0; max-width: none; }
        article { content-visibility: visible; margin-inline: 0; padding-inline: 0; }
        details::details-content { content-visibility: visible; display: block; }
        h2, h3, dt { break-after: avoid; }
        .members > div, li { break-inside: avoid; }
        a { text-decoration: none; }
        }
        """
}
