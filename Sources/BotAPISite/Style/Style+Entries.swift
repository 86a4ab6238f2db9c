extension Style {
    /// A type, a method or a passage.
    static let entries = """
        article {
            position: relative; margin: 1.2rem -1rem 0; padding: 2rem 1rem 1.4rem; content-visibility: auto;
            contain-intrinsic-block-size: auto calc(11rem + var(--rows, 0) * 4.6rem);
        }
        article::after { content: ""; position: absolute; inset: 0 1rem auto; border-top: 1px solid var(--line); }
        article > * + *, article blockquote > * + * { margin-top: .7rem; }
        article > p, article > ul, article > ol { max-width: 44rem; }
        h3 { display: inline-block; font: 600 clamp(1.15rem, 3.6vw, 1.35rem)/1.3 var(--mono); letter-spacing: -.02em; margin-right: .6rem; }
        .topic > h3 { font-family: var(--book); font-size: 1.4rem; letter-spacing: 0; }
        h4 { font: 600 1.05rem var(--sans); }
        .kind { display: inline-block; font-size: .84rem; color: var(--soft); }
        article > .kind { margin: 0; }
        .since {
            font-size: .78rem; color: var(--soft); border: 1px solid var(--line); border-radius: 99px; padding: .08rem .5rem;
            text-decoration: none; white-space: nowrap;
        }
        a.since:hover { color: var(--ink); border-color: currentColor; }
        .official { color: var(--soft); margin-left: .3rem; white-space: nowrap; }
        .official::after { content: " ↗" / ""; }
        .result { color: var(--soft); }
        .result a, .result b { font: .92rem var(--mono); }
        .result b { color: var(--ink); }
        .call { font-size: .88rem; color: var(--soft); max-width: 44rem; }
        .call code { background: none; padding: 0; line-height: 1.7; }
        .facts { list-style: none; padding: 0; font-size: .88rem; color: var(--soft); }
        .facts > li { display: inline; }
        .facts > li + li::before { content: " · " / ""; }
        .facts code { font-size: .85em; color: var(--ink); }
        .facts details { display: inline; }
        .facts details[open] { display: block; line-height: 1.9; }
        .variants { list-style: none; padding: 0; }
        .variants li {
            padding: .3rem 0; border-top: 1px solid var(--line); display: flex; flex-wrap: wrap; align-items: baseline;
            gap: 0 1rem;
        }
        .variants a { font: .9rem var(--mono); }
        .variants span { font-size: .88rem; color: var(--soft); }
        .uses, .gone { font-size: .88rem; color: var(--soft); }
        .uses dl { padding: .3rem 0 0 1.05rem; }
        .uses div { display: grid; grid-template-columns: 6rem minmax(0, 1fr); gap: .6rem; padding: .15rem 0; }
        .uses ul { list-style: none; padding: 0; }
        .uses li { display: inline; }
        .uses li + li::before { content: " · " / ""; }
        .uses dt { color: var(--soft); }
        .uses code { background: none; padding: 0; color: var(--ink); }
        .gone ul { padding-left: 1.05rem; list-style: none; }
        .gone li { padding: .15rem 0; }
        :target > h3, :target > dt a { background: var(--target); box-shadow: 0 0 0 .3rem var(--target); border-radius: 2px; }
        @media (max-width: 40rem) { .uses div { grid-template-columns: minmax(0, 1fr); gap: 0; } }
        """
}
