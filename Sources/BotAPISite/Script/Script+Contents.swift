extension Script {
    /// The list of contents follows what is read, and closes once something is chosen.
    static let contents = #"""
        const contents = part("contents");
        const links = new Map();
        for (const link of contents.querySelectorAll("a")) links.set(decodeURIComponent(link.hash.slice(1)), link);

        const arrive = () => {
            let id = location.hash.slice(1);
            try { id = decodeURIComponent(id); } catch { }
            if (contents.matches(":popover-open")) contents.hidePopover();
            const target = reveal(id);
            if (target) target.scrollIntoView();
        };
        window.addEventListener("hashchange", arrive);
        if (location.hash) arrive();

        // A first Tab from nowhere would look at every link, and lay out all that is out of sight for it.
        if (document.activeElement === document.body && !location.hash) {
            document.body.tabIndex = -1;
            document.body.focus({ preventScroll: true });
        }

        const seen = new Set();
        let current = null;
        const observer = new IntersectionObserver(changes => {
            for (const change of changes) if (change.isIntersecting) seen.add(change.target); else seen.delete(change.target);
            const first = [...seen].sort((one, other) => one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1)[0];
            const link = first && links.get(first.id);
            if (!link || link === current) return;
            if (current) current.removeAttribute("aria-current");
            current = link;
            link.setAttribute("aria-current", "true");
            const fold = link.closest("details");
            if (fold) fold.open = true;
            const [top, height] = [link.getBoundingClientRect().top - contents.getBoundingClientRect().top, contents.clientHeight];
            if (top < 40 || top > height - 80) contents.scrollTop += top - height / 3;
        }, { rootMargin: "-12% 0px -75% 0px" });
        for (const article of document.querySelectorAll("main article")) observer.observe(article);
        """#
}
