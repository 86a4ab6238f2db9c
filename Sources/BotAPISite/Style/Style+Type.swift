extension Style {
    /// Letters: what the system reads best, a book face for headings, one width for names.
    static let type = """
        :root {
        --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
        --book: "Iowan Old Style", Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif", "Liberation Serif", serif;
        --mono: ui-monospace, "SF Mono", "Cascadia Code", "Roboto Mono", Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace;
        }
        * { box-sizing: border-box; }
        html { scroll-padding-top: 4.5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body:focus { outline: none; }
        body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.6 var(--sans); overflow-wrap: anywhere; }
        h1, h2 { font-family: var(--book); font-weight: 600; line-height: 1.15; letter-spacing: -.01em; margin: 0; text-wrap: balance; }
        h1 { font-size: clamp(2rem, 5vw, 2.9rem); }
        h2 { font-size: clamp(1.6rem, 3.5vw, 2rem); }
        h3, h4 { margin: 0; line-height: 1.3; }
        p, ul, ol, dl, dd, dt, pre, blockquote { margin: 0; }
        a {
            color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .18em;
            text-decoration-color: color-mix(in srgb, currentColor 35%, transparent);
        }
        a:hover { text-decoration-color: currentColor; }
        :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
        code, kbd, pre { font-family: var(--mono); font-size: .875em; }
        code { background: var(--shade); padding: .1em .32em; border-radius: 4px; }
        pre { background: var(--shade); padding: .8rem 1rem; border-radius: 8px; overflow-x: auto; }
        pre code { background: none; padding: 0; font-size: inherit; }
        kbd {
            border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 4px; padding: 0 .35em; color: var(--soft);
            background: var(--raised);
        }
        small { font-size: .84rem; color: var(--soft); }
        blockquote { border-left: 3px solid var(--line); padding-left: 1rem; color: var(--soft); }
        summary { cursor: pointer; }
        table { border-collapse: collapse; font-size: .92rem; }
        th, td {
            border-bottom: 1px solid var(--line); padding: .4rem .8rem .4rem 0; text-align: left; vertical-align: top;
            overflow-wrap: normal;
        }
        .wide { overflow-x: auto; }
        .skip { position: absolute; left: -999rem; }
        .skip:focus { left: .5rem; top: .5rem; z-index: 9; background: var(--raised); padding: .5rem 1rem; }
        [hidden] { display: none !important; }
        """
}
