extension Style {
    /// Fields and parameters: name and type beside what they say, or above it where that is too narrow.
    static let members = """
        .members > div {
            display: grid; grid-template-columns: minmax(0, 16.5rem) minmax(0, 1fr); grid-template-rows: auto 1fr; gap: 0 1.6rem;
            padding: .65rem 0; border-top: 1px solid var(--line);
        }
        .members > div:first-child { border-top: 0; }
        .members dt { font: 600 .92rem/1.5 var(--mono); display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .6rem; }
        .members dt a { color: var(--ink); text-decoration: none; }
        .members dt i { font: .8rem var(--mono); color: var(--soft); }
        .members .type { font-size: .88rem; grid-column: 1; }
        .members .type b { font-weight: 400; color: var(--soft); }
        .members .type .required { color: var(--ink); font-weight: 600; }
        .members .type .required::before, .members .type .optional::before { content: "· "; font-weight: 400; color: var(--soft); }
        .members dd:last-child { grid-column: 2; grid-row: 1 / span 2; }
        .members dd > * + * { margin-top: .25rem; }
        .members p { max-width: 40rem; }
        @media (max-width: 46rem) {
        .members > div { grid-template-columns: minmax(0, 1fr); grid-template-rows: none; }
        .members dd:last-child { grid-column: 1; grid-row: auto; margin-top: .2rem; }
        }
        """
}
