extension Script {
    /// Marks what changed since a version where it stands.
    static let comparison = #"""
        const data = JSON.parse(part("data").textContent);
        const picker = part("since");
        let compared = "";

        // For each change since a version: what it is about, its mark, its words, what it may break, and where it stands.
        const changesSince = version => {
            const at = data.versions.findIndex(known => known[0] === version);
            const lies = runs => runs.some((first, number) => number % 2 === 0 && first <= at && at <= runs[number + 1]);
            return data.changes.filter(([, , , , , , , ...runs]) => lies(runs)).map(([kind, owner, member, id, mark, words, impacts]) => ({
                owner, member, isMethod: kind === "method" || kind === "parameter", mark: mark === "-" ? "−" : mark,
                words: data.texts[words], impacts: impacts.map(text => data.texts[text]),
                id: id === 0 ? owner.toLowerCase() + (member ? "." + member : "") : id,
            }));
        };

        const line = (change, name) => {
            const isHere = change.mark !== "−" && document.getElementById(change.id);
            const subject = isHere ? make("a", { href: address(change.id) }, make("code", {}, name)) : make("code", {}, name);
            const impacts = change.impacts.map(impact => make("small", {}, impact));
            return make("li", { "data-mark": change.mark }, ...(name ? [subject, " "] : []), change.words, ...impacts);
        };

        const changeList = (changes, isNamed) => make("ul", { class: "changes" }, ...changes.map(change => line(change, isNamed && change.member)));

        const tag = () => make("span", { class: "tag inserted" }, "new");

        // Under the name of a type or a method: which of its members are new or changed, and what there is no row for.
        const digest = changes => {
            const link = change => make("a", { href: address(change.id) }, change.member);
            const linked = (mark, title, list) => list.length
                ? [make("li", { "data-mark": mark }, title, " ", ...list.flatMap((change, number) => [number ? ", " : "", link(change)]))] : [];
            const rows = changes.filter(change => change.row);
            return make(
                "ul", { class: "changes inserted" },
                ...linked("+", "new:", rows.filter(change => change.mark === "+")),
                ...linked("~", "changed:", rows.filter(change => change.mark !== "+")),
                ...changes.filter(change => !change.row).map(change => line(change, change.member))
            );
        };

        const mark = changes => {
            const owners = new Map();
            for (const change of changes) {
                const article = articles().get((change.isMethod ? "m" : "t") + change.owner);
                if (!article) continue;
                article.classList.add("touched");
                if (!change.member && change.mark === "+") {
                    article.classList.add("new");
                    article.querySelector(".kind").append(make("span", { class: "inserted" }, " ", tag()));
                    continue;
                }
                const row = change.member && change.mark !== "−" ? document.getElementById(change.id) : null;
                if (row && change.mark === "+") {
                    row.classList.add("new", "touched");
                    row.querySelector("dt > a").after(tag());
                } else if (row) {
                    const note = changeList([change], false);
                    note.classList.add("inserted");
                    row.classList.add("changed", "touched");
                    row.lastElementChild.append(note);
                }
                if (!owners.has(article)) owners.set(article, []);
                owners.get(article).push({ ...change, row });
            }
            for (const [article, list] of owners) article.querySelector(".kind").after(digest(list));
        };

        let byOwner = null;
        const articles = () => {
            if (byOwner) return byOwner;
            byOwner = new Map();
            for (const article of document.querySelectorAll("main article:not(.topic)")) {
                const key = (article.classList.contains("method") ? "m" : "t") + article.querySelector("h3 > a").textContent.trim();
                byOwner.set(key, article);
            }
            return byOwner;
        };

        const unmark = () => {
            for (const element of document.querySelectorAll(".inserted")) element.remove();
            for (const element of document.querySelectorAll(".touched, .new, .changed")) element.classList.remove("touched", "new", "changed");
        };

        const markContents = () => {
            for (const link of part("contents").querySelectorAll("li > a")) {
                const article = document.getElementById(decodeURIComponent(link.hash.slice(1)));
                link.classList.toggle("touched", article.classList.contains("touched"));
                link.classList.toggle("new", article.classList.contains("new"));
            }
        };

        const showOnlyChanges = isOn => {
            const only = part("only");
            if (only) only.checked = isOn;
            document.body.classList.toggle("only", isOn);
            remember();
        };

        // `version` is "" for none; `false` for one that is not here.
        const compare = version => {
            if (!picker || (version && !data.versions.some(known => known[0] === version))) return false;
            unmark();
            compared = version;
            picker.value = version;
            const changes = version ? changesSince(version) : [];
            mark(changes);
            markContents();
            fillPanel(version, changes);
            if (!version) document.body.classList.remove("only");
            remember();
            return true;
        };
        """#
}
