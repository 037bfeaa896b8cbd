import { block } from '../../../support/script-lines.js';
import { textList } from '../../../support/script-literal.js';
export function missingName(index) {
    return `isMissing${index}`;
}
const longest = (words) => Math.max(...words.map((word) => word.length));
/** A function that says whether a cell holds one of the words that mean missing; of a cell beyond plain ASCII it says no. */
export function missingTest({ index, kind, missing }) {
    if (missing.length === 0 || kind === 'word')
        return [];
    return [
        `const missing${index} = new Set(${textList(missing)});`,
        ...block(`function ${missingName(index)}(b, s, e)`, [
            `if (e - s > ${longest(missing)}) return false;`,
            "let text = '';",
            ...block('for (let i = s; i < e; i++)', [
                'if (b[i] > 126) return false;',
                'text += String.fromCharCode(b[i]);',
            ]),
            `return missing${index}.has(text.toLowerCase());`,
        ]),
    ];
}
