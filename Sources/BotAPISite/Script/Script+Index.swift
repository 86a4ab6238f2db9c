extension Script {
    /// Everything that can be searched, read off the page itself when it is asked for first.
    static let index = #"""
        // Where words begin: before "_" is left out, and at capitals. "callback_query" is callback·query, "InlineQuery" is inline·query.
        const starts = name => {
            const found = [];
            let at = 0;
            let begins = true;
            for (const letter of name) {
                if (/[_\s.-]/.test(letter)) { begins = true; continue; }
                if (begins || (letter >= "A" && letter <= "Z")) found.push(at);
                begins = false;
                at += letter.length;
            }
            return found;
        };

        const flat = text => text.toLowerCase().replace(/[_\s.-]/g, "");

        // A type that begins with what is typed comes before a field of that very name.
        const weights = { type: 6, union: 6, method: 6, section: 3, topic: 4, field: -18, parameter: -18, value: -22, removed: -26 };

        let entries = null;
        const index = () => {
            if (entries) return entries;
            entries = [];
            const add = (kind, name, owner, id) => {
                const entry = { kind, name, owner, id, flat: flat(name), starts: starts(name), flatOwner: flat(owner), count: 1 };
                entries.push(entry);
                return entry;
            };
            const text = element => element ? element.textContent.trim() : "";
            const values = new Map();
            for (const section of document.querySelectorAll("main > section[id]:not(.comparison)")) {
                add("section", text(section.querySelector("h2 > a")), "", section.id);
                for (const article of section.querySelectorAll("article")) {
                    const kind = article.classList[0];
                    const owner = text(article.querySelector("h3 > a"));
                    add(kind, owner, kind === "topic" ? text(section.querySelector("h2 > a")) : "", article.id);
                    for (const row of article.querySelectorAll(":scope > .members > div")) {
                        const name = text(row.querySelector("dt > a"));
                        add(kind === "method" ? "parameter" : "field", name, owner, row.id);
                        for (const code of row.querySelectorAll(".values code")) {
                            // "HTML" is a value of sixty parameters: one entry that says so.
                            const key = text(code) + "\n" + name;
                            if (values.has(key)) values.get(key).count += 1;
                            else values.set(key, add("value", text(code), owner + "." + name, row.id));
                        }
                    }
                    for (const gone of article.querySelectorAll(":scope > .gone li")) add("removed", text(gone.firstElementChild), owner, gone.id);
                }
                for (const gone of section.querySelectorAll(":scope > ul > li[id]")) {
                    if (section.classList.contains("removed")) add("removed", text(gone.firstElementChild), "", gone.id);
                }
            }
            return entries;
        };
        """#
}
