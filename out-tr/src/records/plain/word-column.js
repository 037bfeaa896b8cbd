import { codesUpTo } from '../../evaluate/columns/codes.js';
import { wordMeaning } from './word-meaning.js';
/**
 * The parts of a column of words as one column of what they mean. Each word is understood once; undefined as soon as one
 * is worth a finding.
 */
export function wordColumn(column, parts) {
    const values = new Map();
    const meanings = [];
    const codeOf = (value) => {
        const key = typeof value === 'object' ? value.join('\n') : String(value);
        const known = values.get(key);
        if (known !== undefined)
            return known;
        values.set(key, meanings.push(value));
        return meanings.length;
    };
    const codings = [];
    for (const part of parts) {
        const coding = codingOf(column, part, codeOf);
        if (coding === undefined)
            return undefined;
        codings.push(coding);
    }
    const rows = parts.reduce((sum, { codes }) => sum + codes.length, 0);
    const codes = codesUpTo(meanings.length, rows);
    let row = 0;
    for (const [nth, part] of parts.entries()) {
        const coding = codings[nth] ?? new Uint32Array(1);
        const own = part.codes;
        for (let place = 0; place < own.length; place++)
            codes[row++] = coding[own[place] ?? 0] ?? 0;
    }
    return { kind: 'codes', codes, values: meanings };
}
/** A part's own code → the code of the whole column. */
function codingOf(column, words, codeOf) {
    const texts = textsOf(words);
    const coding = new Uint32Array(texts.length + 1);
    for (const [place, text] of texts.entries()) {
        const meaning = wordMeaning(column, text);
        if (meaning === undefined || (meaning === null && column.isRequired))
            return undefined;
        coding[place + 1] = meaning === null ? 0 : codeOf(meaning);
    }
    return coding;
}
/** The texts themselves; all at once where each byte is a letter. */
export function textsOf({ ends, pool }) {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const all = decoder.decode(pool.slice());
    const isAscii = all.length === pool.length;
    const texts = [];
    for (let place = 1; place < ends.length; place++) {
        const [from, to] = [ends[place - 1] ?? 0, ends[place] ?? 0];
        texts.push(isAscii ? all.slice(from, to) : decoder.decode(pool.slice(from, to)));
    }
    return texts;
}
