extension Style {
    /// A bar above, the contents beside or behind it, and the reference.
    static let layout = """
        .bar {
            position: sticky; top: 0; z-index: 5; display: flex; align-items: center; gap: .6rem; height: 3.5rem;
            padding: 0 max(.75rem, env(safe-area-inset-left)); background: color-mix(in srgb, var(--ground) 92%, transparent);
            backdrop-filter: blur(10px); border-bottom: 1px solid var(--line);
        }
        .home { font: 600 1.05rem var(--book); color: var(--ink); text-decoration: none; white-space: nowrap; }
        .menu {
            font: 1.2rem/1 var(--sans); width: 2.75rem; height: 2.75rem; flex: none; margin-left: -.4rem; border: 0;
            border-radius: 8px; background: none; color: var(--ink); cursor: pointer;
        }
        .menu:hover { background: var(--shade); }
        .picker { flex: none; font-size: .9rem; }
        .picker select {
            font: inherit; color: var(--ink); background: var(--raised); border: 1px solid var(--line); border-radius: 8px;
            height: 2.4rem; padding: 0 .4rem; max-width: 9rem;
        }
        main { padding: 2rem clamp(1rem, 4vw, 3.5rem) 6rem; max-width: 66rem; outline: none; }
        .overview > * + * { margin-top: .8rem; }
        .lede { font: 1.15rem/1.5 var(--book); color: var(--soft); }
        .hint { color: var(--soft); max-width: 44rem; }
        @media (pointer: coarse) { .keys { display: none; } }
        .chapters {
            list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
            gap: 0 2rem; padding-top: .6rem;
        }
        .chapters li {
            border-top: 1px solid var(--line); padding: .5rem 0; display: flex; justify-content: space-between; gap: .6rem;
            align-items: baseline;
        }
        .chapters a { text-decoration: none; }
        .chapters a:hover { text-decoration: underline; }
        .chapters small { text-align: right; flex: none; }
        main > section { padding-top: 4rem; }
        main > section.elsewhere { padding-top: 1.2rem; }
        .elsewhere h2 { font-size: 1.15rem; display: inline-block; margin-right: .6rem; }
        .elsewhere p { display: inline-block; color: var(--soft); }
        main > section > :is(p, ul, ol, pre, blockquote, h4, .wide) { margin-top: .8rem; max-width: 44rem; }
        h2 a, h3 a { color: inherit; text-decoration: none; }
        h2 a:hover::after, h3 a:hover::after, dt a:hover::after { content: " #" / ""; color: var(--soft); font-weight: 400; }
        @media (max-width: 61.99rem) { .home { display: none; } }
        @media (max-width: 40rem) { .picker select { max-width: 7.2rem; } }
        @media (min-width: 62rem) {
        body { display: grid; grid-template-columns: 18rem minmax(0, 1fr); grid-template-rows: auto 1fr; }
        .bar { grid-column: 1 / -1; padding-left: 1.5rem; }
        .home { width: 15.6rem; }
        .menu { display: none; }
        }
        """
}
