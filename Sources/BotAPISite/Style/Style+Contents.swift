extension Style {
    /// The list of everything: a column on wide screens, a sheet on narrow ones.
    static let contents = """
        .contents { font-size: .93rem; line-height: 1.4; color: var(--ink); background: var(--ground); border: 0; margin: 0; }
        .contents summary, .contents > p { font-weight: 600; padding: .35rem 0; }
        .contents > p:empty { display: none; }
        .contents > p a { color: inherit; text-decoration: none; }
        .contents summary::marker { color: var(--soft); font-size: .8em; }
        .contents ul { list-style: none; margin: 0 0 .6rem .1rem; padding: 0 0 0 .7rem; border-left: 1px solid var(--line); }
        .contents li { position: relative; }
        .contents li a {
            display: block; font: .8rem/1.3 var(--mono); color: var(--soft); text-decoration: none; padding: .24rem .4rem;
            border-radius: 5px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap;
        }
        .contents li a.topic { font-family: var(--sans); font-size: .85rem; }
        .contents a:hover { color: var(--ink); background: var(--shade); }
        .contents a[aria-current] { color: var(--accent); background: var(--shade); font-weight: 600; }
        @media (max-width: 61.99rem) {
        .contents {
            position: fixed; inset: 0 auto 0 0; width: min(21rem, 88vw); height: 100dvh; max-height: none;
            padding: 1rem 1.2rem 3rem; overflow-y: auto; overscroll-behavior: contain; border-right: 1px solid var(--line);
            box-shadow: 0 0 3rem rgb(0 0 0 / .25);
        }
        .contents::backdrop { background: rgb(0 0 0 / .35); }
        .contents summary, .contents > p { padding: .6rem 0; }
        .contents li a { padding-block: .55rem; }
        }
        @media (min-width: 62rem) {
        .contents {
            display: block; position: sticky; inset: 3.5rem auto auto 0; width: auto; height: calc(100dvh - 3.5rem);
            max-height: none; overflow-y: auto; padding: 1.5rem 1rem 3rem 1.5rem; scrollbar-width: thin;
            border-right: 1px solid var(--line);
        }
        }
        """
}
