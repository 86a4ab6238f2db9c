extension Script {
    /// A combobox with a list, as the ARIA practices have it: the focus stays in the box, and the list follows the arrows.
    static let searchBox = #"""
        const box = part("search");
        const list = part("results");
        let found = [];
        let active = -1;
        let before = null;

        const place = entry => {
            if (entry.kind === "value") return "value of " + entry.owner + (entry.count > 1 ? " and " + (entry.count - 1) + " more" : "");
            if (entry.kind === "removed") return "removed" + (entry.owner ? " from " + entry.owner : "");
            return entry.owner ? entry.kind + " of " + entry.owner : entry.kind;
        };

        // The part of a name that was typed, with or without its underscores.
        const marked = (name, query) => {
            const term = flat(query.trim().split(/[\s.]+/).pop());
            const at = term ? flat(name).indexOf(term) : -1;
            if (at < 0) return [name];
            const places = [...name].map((letter, number) => flat(letter) ? number : -1).filter(number => number >= 0);
            const [first, end] = [places[at], places[at + term.length - 1] + 1];
            return [name.slice(0, first), make("mark", {}, name.slice(first, end)), name.slice(end)];
        };

        const choose = number => {
            active = number;
            for (const option of list.querySelectorAll("[role=option]")) option.setAttribute("aria-selected", "false");
            const option = document.getElementById("site__option-" + number);
            if (!option) return box.removeAttribute("aria-activedescendant");
            option.setAttribute("aria-selected", "true");
            box.setAttribute("aria-activedescendant", option.id);
            option.scrollIntoView({ block: "nearest" });
        };

        const close = () => {
            list.hidden = true;
            box.setAttribute("aria-expanded", "false");
            choose(-1);
        };

        const show = () => {
            found = find(box.value);
            list.replaceChildren(...found.map((entry, number) => make(
                "li", { role: "option", id: "site__option-" + number, "data-number": number, "aria-selected": "false" },
                make("b", {}, ...marked(entry.name, box.value)), make("span", {}, place(entry))
            )));
            if (!box.value.trim()) return close();
            if (!found.length) list.append(make("li", { role: "none" }, "Nothing has a name like this."));
            list.hidden = false;
            list.scrollTop = 0;
            box.setAttribute("aria-expanded", "true");
            choose(found.length ? 0 : -1);
        };

        const follow = number => {
            const entry = found[number];
            if (!entry) return;
            close();
            box.blur();
            go(entry.id);
        };

        box.form.hidden = false;
        document.querySelector(".hint").hidden = false;
        box.form.addEventListener("submit", event => event.preventDefault());
        box.addEventListener("input", show);
        box.addEventListener("focus", () => { index(); box.select(); if (box.value.trim()) show(); });
        box.addEventListener("blur", close);
        list.addEventListener("pointerdown", event => event.preventDefault());
        list.addEventListener("click", event => {
            const option = event.target.closest("[role=option]");
            if (option) follow(Number(option.dataset.number));
        });
        box.addEventListener("keydown", event => {
            const count = found.length;
            if (event.isComposing) return;
            if (event.key === "Escape") {
                event.preventDefault();
                if (!list.hidden) return close();
                box.blur();
                if (before) before.focus({ preventScroll: true });
            } else if (event.key === "Enter") {
                event.preventDefault();
                if (!list.hidden) follow(active);
            } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
                event.preventDefault();
                if (list.hidden) return show();
                if (count) choose((active + (event.key === "ArrowDown" ? 1 : count - 1)) % count);
            }
        });
        document.addEventListener("keydown", event => {
            const isWriting = event.target.closest("input, select, textarea, [contenteditable]");
            const isSlash = event.key === "/" && !isWriting && !event.ctrlKey && !event.metaKey && !event.altKey;
            const isK = event.key === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
            if (!isSlash && !isK) return;
            event.preventDefault();
            before = document.activeElement === document.body ? null : document.activeElement;
            box.focus();
        });
        """#
}
