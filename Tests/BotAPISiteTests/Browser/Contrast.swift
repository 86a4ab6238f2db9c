/// How well each text stands out from what is behind it.
enum Contrast {
    /// An expression for the texts in sight that do so by less than 4.5 to 1, as WCAG counts it: "3.20 small. Swift: breaking".
    ///
    /// Three elements of a kind tell what all of that kind look like.
    static let weakTexts = """
        (() => {
            const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
            const channels = color => {
                canvas.clearRect(0, 0, 1, 1);
                canvas.fillStyle = color;
                canvas.fillRect(0, 0, 1, 1);
                return [...canvas.getImageData(0, 0, 1, 1).data];
            };
            const linear = channel => (channel /= 255) <= .03928 ? channel / 12.92 : ((channel + .055) / 1.055) ** 2.4;
            const light = ([red, green, blue]) => .2126 * linear(red) + .7152 * linear(green) + .0722 * linear(blue);
            const ground = element => {
                for (; element; element = element.parentElement) {
                    const color = channels(getComputedStyle(element).backgroundColor);
                    if (color[3] > 200) return color;
                }
                return [255, 255, 255, 255];
            };
            const kinds = new Map(), ratios = new Map();
            for (const element of document.querySelectorAll('body *')) {
                const around = [element, element.parentElement, element.closest('article'), element.closest('.members > div'), element.closest('section, nav, form')];
                const kind = around.map(element => element ? element.localName + element.className : '').join();
                kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
                if (kinds.get(kind) > 3 || !element.checkVisibility()) continue;
                if (![...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim())) continue;
                const ink = channels(getComputedStyle(element).color), back = ground(element);
                const [more, less] = [light(ink), light(back)].sort((one, other) => other - one);
                const ratio = (more + .05) / (less + .05);
                ratios.set(ink + ' on ' + back, [ratio, ratio.toFixed(2) + ' ' + element.localName + '.' + element.className + ' ' + element.textContent.slice(0, 30)]);
            }
            if (ratios.size < 4) return ['only ' + ratios.size + ' pairs of colours'];
            return [...ratios.values()].filter(([ratio]) => ratio < 4.5).map(([, words]) => words);
        })()
        """
}
