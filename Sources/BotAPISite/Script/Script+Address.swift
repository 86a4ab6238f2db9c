extension Script {
    /// What is chosen stands in the address, `?since=9.2&only#sendgift`, so that it can be sent to others.
    static let address = #"""
        const remember = () => {
            const url = new URL(location.href);
            url.searchParams.delete("since");
            url.searchParams.delete("only");
            if (compared) url.searchParams.set("since", compared);
            if (compared && document.body.classList.contains("only")) url.searchParams.set("only", "1");
            // Some browsers keep the address of a file as it is.
            if (url.href !== location.href) try { history.replaceState(null, "", url); } catch { }
        };

        const compareAndShow = version => {
            if (compare(version) && version) go("site__comparison");
        };

        if (picker) {
            picker.parentElement.hidden = false;
            picker.addEventListener("change", () => compareAndShow(picker.value));
            part("only").addEventListener("change", event => showOnlyChanges(event.target.checked));
            part("comparison").querySelector("button").addEventListener("click", () => { compare(""); picker.focus(); });
            document.addEventListener("click", event => {
                const link = event.target.closest('a[href^="?since="]');
                if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                compareAndShow(new URLSearchParams(link.search).get("since"));
            });
            const wanted = new URLSearchParams(location.search);
            if (compare(wanted.get("since") ?? "") && compared) {
                if (wanted.has("only")) showOnlyChanges(true);
                if (!location.hash) part("comparison").scrollIntoView();
            }
        }
        """#
}
