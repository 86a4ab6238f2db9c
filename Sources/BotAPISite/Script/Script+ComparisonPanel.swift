extension Script {
    /// The list of everything that changed since a version.
    static let comparisonPanel = #"""
        const names = changes => {
            const items = changes.map(change => make("li", {}, make("a", { href: address(change.id) }, change.owner)));
            return make("ul", { class: "names" }, ...items);
        };

        const heading = (title, count) => make("h4", {}, title + " ", make("small", {}, String(count)));

        const fillPanel = (version, changes) => {
            const panel = part("comparison");
            panel.hidden = !version;
            if (!version) return;
            const [, date, summary, notes] = data.versions.find(known => known[0] === version);
            part("status").textContent = "New since " + version;
            panel.querySelector(".summary").textContent =
                (date ? "After " + date + ": " : "") + (summary.map(text => data.texts[text]).join(", ") || "no change") + ".";

            const body = panel.lastElementChild;
            body.replaceChildren(...notes.map(text => make("p", { class: "note" }, data.texts[text])));
            const whole = (mark, isMethod) => changes.filter(change => !change.member && change.mark === mark && change.isMethod === isMethod);
            for (const [title, list] of [["New methods", whole("+", true)], ["New types", whole("+", false)]]) {
                if (list.length) body.append(heading(title, list.length), names(list));
            }
            const gone = changes.filter(change => !change.member && change.mark === "−");
            if (gone.length) {
                const lines = gone.map(change => line(change, change.owner));
                body.append(heading("Removed types and methods", gone.length), make("ul", { class: "changes" }, ...lines));
            }

            const owners = new Map();
            for (const change of changes.filter(change => change.member || change.mark === "~")) {
                const key = (change.isMethod ? "m" : "t") + change.owner;
                if (!owners.has(key)) owners.set(key, []);
                owners.get(key).push(change);
            }
            // One parameter that came to thirteen methods is one line under thirteen names.
            const alike = new Map();
            for (const [key, list] of owners) {
                const isOfMembers = list.every(change => change.member);
                const text = isOfMembers ? JSON.stringify(list.map(change => [change.member, change.mark, change.words, change.impacts])) : key;
                if (!alike.has(text)) alike.set(text, { keys: [], list });
                alike.get(text).keys.push(key);
            }
            if (owners.size) body.append(heading("Changed types and methods", owners.size));
            for (const { keys, list } of alike.values()) {
                const links = keys.flatMap((key, number) => {
                    const article = articles().get(key);
                    const name = key.slice(1);
                    return [number ? ", " : "", article ? make("a", { href: address(article.id) }, name) : make("code", {}, name)];
                });
                body.append(make("p", { class: "owners" }, ...links), changeList(list, true));
            }
        };
        """#
}
