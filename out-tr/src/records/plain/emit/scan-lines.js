import { block, indented } from '../../../support/script-lines.js';
/**
 * Lines that take the cell at `i`: it stands in `t` from `s` to `e`, `h` and `g` are the numbers made of its bytes, and `i`
 * comes to stand behind what ends it. Control characters are not plain, nor is a quotation mark in a bare cell, which `m`
 * is to be looked for in what was not seen before. Behind the last row stands what stops every loop.
 */
export function scanLines(form, scan) {
    const { hashes, isAsciiOnly } = scan;
    const each = [
        ...(hashes > 0 ? ['h = Math.imul(h ^ c, 0x01000193);'] : []),
        ...(hashes > 1 ? ['g = (Math.imul(g, 31) + c) | 0;'] : []),
        ...(isAsciiOnly ? ['a |= c;'] : []),
    ];
    return [
        ...(hashes > 0 ? ['h = start;'] : []),
        ...(hashes > 1 ? ['g = start;'] : []),
        ...(isAsciiOnly ? ['a = 0;'] : []),
        ...eitherCell(form, scan, each),
        ...(hashes > 0 ? ['h ^= h >>> 15;', 'h = Math.imul(h, 0x2c1b3c6d);', 'h ^= h >>> 13;'] : []),
    ];
}
function eitherCell(form, scan, each) {
    const bare = bareCell(form, scan, each);
    if (form.quote === undefined)
        return bare;
    return [
        't = b;',
        `m = ${form.quote};`,
        `if (b[i] === ${form.quote}) {`,
        ...indented(quotedCell(form, form.quote, scan, each)),
        '} else {',
        ...indented(bare),
        '}',
    ];
}
function bareCell({ delimiter, quote, isCrLf }, { isLast, isChecked }, each) {
    const end = isLast ? (isCrLf ? 13 : 10) : delimiter;
    const odd = [
        'c < 32',
        ...(quote === undefined ? [] : [`c === ${quote}`]),
        ...(isLast ? [`c === ${delimiter}`] : []),
    ];
    // Most bytes are letters: one comparison lets them through.
    const highest = Math.max(33, quote ?? 0, isLast ? delimiter : 0);
    // In the last column the next delimiter would be a cell too many, and is looked for in any case.
    const check = isChecked && !isLast ? [] : [`if (c <= ${highest} && (${odd.join(' || ')})) return -1;`];
    return [
        's = i;',
        ...block(`while ((c = b[i]) !== ${end})`, [...check, ...each, 'i++;']),
        'e = i++;',
        ...(isLast && isCrLf ? ['if (b[i++] !== 10) return -1;'] : []),
    ];
}
function quotedCell({ delimiter, isCrLf }, quote, scan, each) {
    const after = scan.isLast ? (isCrLf ? [13, 10] : [10]) : [delimiter];
    return [
        's = ++i;',
        ...block(`while ((c = b[i]) !== ${quote})`, ['if (c < 32) return -1;', ...each, 'i++;']),
        'e = i++;',
        ...block(`if (b[i] === ${quote})`, markedCell(scan, each)),
        ...after.map((byte) => `if (b[i++] !== ${byte}) return -1;`),
    ];
}
/** Its hash begins with another number: so it is never taken for a bare cell of the same bytes, which is not plain. */
function markedCell({ marks }, each) {
    if (marks === 'odd')
        return ['return -1;'];
    const taken = ['if ((i = unquoted(b, s)) < 0) return -1;'];
    if (marks === 'skipped')
        return taken;
    return [
        ...taken,
        't = scratch;',
        '[s, e, m, h] = [0, unquotedLength, -1, ~start];',
        ...block('for (let k = 0; k < e; k++)', ['c = t[k];', ...each]),
    ];
}
