extension Script {
    /// `part("search")` is the element that `Part.search` names; `make("li", { role: "option" }, "text")` makes one.
    static let tools = #"""
        const part = name => document.getElementById("site__" + name);

        const make = (tag, attributes, ...children) => {
            const element = document.createElement(tag);
            for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
            element.append(...children);
            return element;
        };

        const address = id => "#" + encodeURIComponent(id);

        // Shows what a link leads to, wherever it is folded away or left out.
        const reveal = id => {
            const target = id && document.getElementById(id);
            if (!target) return null;
            for (let element = target; element; element = element.parentElement) if (element.localName === "details") element.open = true;
            if (document.body.classList.contains("only") && !target.getClientRects().length) showOnlyChanges(false);
            return target;
        };

        const go = id => {
            const target = reveal(id);
            if (!target) return;
            if (location.hash === address(id)) target.scrollIntoView(); else location.hash = address(id);
            // So that the next Tab goes on from there.
            if (!target.hasAttribute("tabindex")) target.setAttribute("tabindex", "-1");
            target.focus({ preventScroll: true });
        };
        """#
}
