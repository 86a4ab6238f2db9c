extension Style {
    /// The search box and what it found.
    static let search = """
        .search { position: relative; flex: 1; min-width: 0; max-width: 40rem; }
        .search input {
            width: 100%; height: 2.4rem; font: 1rem var(--sans); color: var(--ink); background: var(--raised);
            border: 1px solid var(--line); border-radius: 8px; padding: 0 2.2rem 0 .8rem;
        }
        .search input::placeholder { color: var(--soft); opacity: 1; }
        .search input:focus { outline: 2px solid var(--accent); outline-offset: -1px; }
        .search > kbd { position: absolute; right: .55rem; top: .55rem; pointer-events: none; line-height: 1.35; }
        .search input:focus ~ kbd { visibility: hidden; }
        .search ul {
            position: absolute; inset: calc(100% + .4rem) 0 auto 0; max-height: min(70dvh, 32rem); overflow-y: auto;
            overscroll-behavior: contain; margin: 0; padding: .35rem; list-style: none; background: var(--raised);
            border: 1px solid var(--line); border-radius: 10px; box-shadow: 0 .8rem 2.4rem rgb(0 0 0 / .18);
        }
        .search li { display: flex; align-items: baseline; gap: .1rem .8rem; padding: .42rem .6rem; border-radius: 6px; cursor: pointer; }
        .search li[aria-selected="true"] { background: var(--shade); box-shadow: inset 3px 0 var(--accent); }
        .search li b { font: 600 .88rem var(--mono); min-width: 0; }
        .search li span { font-size: .82rem; color: var(--soft); margin-left: auto; text-align: right; min-width: 0; }
        .search li[role="none"] { cursor: default; color: var(--soft); }
        .search mark { background: var(--found); color: inherit; border-radius: 2px; }
        @media (max-width: 46rem) {
        .search > kbd { display: none; }
        .search input { padding-right: .8rem; }
        .search ul { position: fixed; inset: 3.7rem .5rem auto .5rem; }
        .search li { flex-direction: column; padding-block: .5rem; }
        .search li span { margin-left: 0; text-align: left; }
        }
        """
}
