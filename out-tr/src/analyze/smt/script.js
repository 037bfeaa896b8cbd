import { plainText, symbolOf } from './symbol.js';
export function openScript() {
    const lines = [];
    const names = new Set();
    const defined = new Map();
    const shared = new Map();
    const nameOf = (words) => {
        let name = symbolOf(...words);
        for (let again = 2; names.has(name); again++)
            name = symbolOf(...words, `(${again})`);
        names.add(name);
        return name;
    };
    return {
        comment: (text) => {
            for (const line of wrapped(plainText(text)))
                lines.push(`; ${line}`.trimEnd());
        },
        declare: (sort, ...words) => {
            const name = nameOf(words);
            lines.push(`(declare-fun ${name} () ${sort})`);
            return name;
        },
        define: (sort, term, ...words) => {
            if (!term.startsWith('('))
                return term;
            const known = defined.get(term);
            if (known !== undefined)
                return known;
            const name = nameOf(words);
            lines.push(`(define-fun ${name} () ${sort} ${term})`);
            defined.set(term, name);
            return name;
        },
        assert: (term) => {
            if (term !== 'true')
                lines.push(`(assert ${term})`);
        },
        shared: (description, make) => {
            const made = shared.get(description) ?? make();
            shared.set(description, made);
            return made;
        },
        lines: () => lines,
    };
}
const width = 110;
/** Words on lines that a terminal shows. */
function wrapped(text) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + word.length >= width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}
