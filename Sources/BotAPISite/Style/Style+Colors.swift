extension Style {
    /// Ink on its ground in two sets of colours; every ink stands out from every ground that it is used on by 4.5 to 1.
    static let colors = """
        :root {
        --ground: #fdfcfa; --raised: #ffffff; --shade: #f4f2ed; --line: #e3dfd6;
        --ink: #23211e; --soft: #66625a; --accent: #0b5aa2;
        --new: #176b33; --new-shade: #e7f4ea; --changed: #7a4a00; --changed-shade: #fbf1dd; --gone: #a4202c; --gone-shade: #fbeaeb;
        --found: #ffe89a; --target: #fff6d6;
        }
        @media (prefers-color-scheme: dark) {
        :root {
        --ground: #15161a; --raised: #1d1f24; --shade: #23252b; --line: #31343b;
        --ink: #e5e2dc; --soft: #a7a299; --accent: #8cc0f8;
        --new: #83d99a; --new-shade: #15301e; --changed: #ecc06a; --changed-shade: #33290f; --gone: #ff9f9b; --gone-shade: #3b1c1e;
        --found: #66530f; --target: #2b2818;
        }
        }
        """
}
