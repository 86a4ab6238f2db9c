extension Style {
    /// Versions, and what is gone.
    static let history = """
        main > :is(.versions, .removed) > ul { list-style: none; padding: 0; max-width: none; font-size: .92rem; }
        .versions li {
            display: grid; grid-template-columns: 3.4rem 6.6rem minmax(0, 1fr); gap: 0 .8rem; padding: .4rem 0;
            border-top: 1px solid var(--line);
        }
        .versions time, .versions span { color: var(--soft); }
        .versions a, .versions b { font-weight: 600; }
        .removed li { padding: .35rem 0; border-top: 1px solid var(--line); }
        @media (max-width: 40rem) {
        .versions li { grid-template-columns: 3.4rem minmax(0, 1fr); }
        .versions span { grid-column: 1 / -1; }
        }
        """
}
