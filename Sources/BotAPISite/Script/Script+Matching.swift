extension Script {
    /// How well a name answers what is typed: the whole name, its beginning, the beginnings of its words, a part of it, some of its letters.
    static let matching = #"""
        // 0 for no answer, 100 for the very name.
        const score = (term, name, starts) => {
            if (!term) return 1;
            if (name === term) return 100;
            const rest = Math.min(20, name.length - term.length);
            let at = name.indexOf(term);
            if (at === 0) return 82 - rest / 2;
            let inside = 0;
            while (at > 0) {
                if (starts.includes(at)) return 62 - rest / 2;
                inside = 38 - rest / 2;
                at = name.indexOf(term, at + 1);
            }
            return inside || initials(term, name, starts);
        };

        // "iqr" for InlineQueryResult, "sndphoto" for sendPhoto: letters in order, where each run begins a word or goes on with one.
        const initials = (term, name, starts) => {
            if (term.length < 2 || name[0] !== term[0]) return 0;
            let at = 0;
            let begun = 0;
            for (const letter of term) {
                let next = starts.find(start => start >= at && name[start] === letter);
                if (name[at] === letter) next = at;
                if (next === undefined) next = name.indexOf(letter, at);
                if (next < 0) return 0;
                if (starts.includes(next)) begun += 1;
                at = next + 1;
            }
            return at - term.length > 2 * term.length && begun < term.length ? 0 : 12 + 14 * begun / starts.length;
        };

        // How many letters must change to make one of the other, as far as two; 3 for more.
        const typos = (one, other) => {
            if (Math.abs(one.length - other.length) > 2) return 3;
            let row = Array.from({ length: other.length + 1 }, (_, number) => number);
            for (let i = 1; i <= one.length; i += 1) {
                const next = [i];
                for (let j = 1; j <= other.length; j += 1) {
                    next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
                }
                row = next;
            }
            return Math.min(3, row[other.length]);
        };

        // "message.text" and "send gift": the last word is of the name, the others of its owner or of the name too.
        const rate = (entry, last, others, joined) => {
            let total = last ? score(last, entry.flat, entry.starts) : entry.flatOwner ? 40 : 0;
            if (!total) return 0;
            for (const term of others) {
                const best = Math.max(entry.flatOwner ? 1.1 * score(term, entry.flatOwner, []) : 0, last && score(term, entry.flat, entry.starts));
                if (!best) return 0;
                total += best;
            }
            return Math.max(total, others.length && last ? (others.length + 1) * score(joined, entry.flat, entry.starts) : 0);
        };

        const find = query => {
            const terms = query.toLowerCase().trimStart().split(/[\s.]+/).map(flat);
            const joined = terms.join("");
            const last = terms.pop();
            const answers = [];
            if (!last && !terms.length) return answers;
            for (const entry of index()) {
                const total = rate(entry, last, terms, joined);
                if (total) answers.push([total + weights[entry.kind] - entry.flat.length / 50, entry]);
            }
            if (!answers.length && !terms.length && last.length > 3) {
                for (const entry of index()) {
                    const count = typos(last, entry.flat);
                    if (count < 3) answers.push([weights[entry.kind] - 10 * count, entry]);
                }
            }
            return answers.sort((one, other) => other[0] - one[0]).slice(0, 40).map(answer => answer[1]);
        };
        """#
}
