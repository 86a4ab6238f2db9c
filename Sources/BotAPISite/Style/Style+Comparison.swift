extension Style {
    /// What changed since a version: its list, and the marks where things stand.
    static let comparison = """
        .comparison {
            border: 1px solid var(--line); border-radius: 12px; background: var(--raised);
            padding: 1.4rem clamp(1rem, 3vw, 1.8rem) !important; margin-top: 2rem;
        }
        .comparison h2 { outline: none; font-size: 1.5rem; }
        .comparison h4 { margin: 1.4rem 0 .4rem; }
        .comparison h4 small { font-weight: 400; }
        .comparison .summary { color: var(--soft); margin-top: .4rem; max-width: none; }
        .comparison .controls {
            display: flex; flex-wrap: wrap; gap: .6rem 1.4rem; align-items: center; margin-top: .8rem; max-width: none;
        }
        .comparison label { display: flex; gap: .5rem; align-items: center; min-height: 2.2rem; cursor: pointer; }
        .comparison input { width: 1.1rem; height: 1.1rem; accent-color: var(--accent); }
        .comparison button {
            font: inherit; font-size: .92rem; color: var(--ink); background: none; border: 1px solid var(--line);
            border-radius: 8px; padding: .35rem .9rem; cursor: pointer;
        }
        .comparison button:hover { background: var(--shade); }
        .comparison .names { display: flex; flex-wrap: wrap; gap: .15rem 1.1rem; list-style: none; padding: 0; }
        .comparison .names a, .comparison .owners a { font: .86rem var(--mono); }
        .comparison .owners { margin-top: .7rem; }
        .note { color: var(--changed); font-size: .88rem; margin-top: .6rem; }
        .changes { list-style: none; padding: 0; font-size: .88rem; }
        .changes li { position: relative; padding-left: 1.3rem; }
        .changes li::before { content: attr(data-mark) / ""; position: absolute; left: .2rem; font: 600 .9rem var(--mono); }
        .changes [data-mark="+"] { color: var(--new); }
        .changes [data-mark="~"] { color: var(--changed); }
        .changes [data-mark="−"] { color: var(--gone); }
        .changes code { background: none; padding: 0; }
        .changes a:has(code) { color: inherit; }
        .changes small { display: block; }
        .tag {
            font: 600 .72rem var(--sans); letter-spacing: .02em; border-radius: 99px; padding: .12rem .5rem; vertical-align: .1em;
            color: var(--new); background: var(--new-shade);
        }
        article.touched::before {
            content: ""; position: absolute; inset: 1.6rem auto .6rem 0; width: 3px; border-radius: 2px;
            background: var(--changed);
        }
        article.new::before { background: var(--new); }
        .members > .new, .members > .changed { margin-inline: -.7rem; padding-inline: .7rem; border-radius: 6px; }
        .members > .new { background: var(--new-shade); }
        .members > .changed { background: var(--changed-shade); }
        .contents li a.touched::before {
            content: "~"; position: absolute; left: -1.08rem; width: .75rem; text-align: center; font-weight: 600;
            color: var(--changed); background: var(--ground);
        }
        .contents li a.new::before { content: "+"; color: var(--new); }
        .only main > section:not(.comparison):not(:has(.touched)),
        .only article:not(.touched),
        .only article:not(.new) > .members > div:not(.touched),
        .only .contents :is(li, details):not(:has(.touched)),
        .only .chapters { display: none; }
        """
}
