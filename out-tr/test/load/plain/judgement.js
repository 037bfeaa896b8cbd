import { suspiciousCharacter } from '../../../src/load/characters.js';
import { defaultLimits } from '../../../src/load/limits.js';
import { loadFully } from '../../../src/load/load-fully.js';
import { loadPlainly } from '../../../src/load/load-plainly.js';
import { sourceText } from '../../../src/load/source-text.js';
/** Reads a text with both readers: what the plain one takes has no finding, and every value, index and range is the same. */
export function judge(text, limits = defaultLimits) {
    // Half a character cannot come out of a file.
    const source = sourceText('a.yaml', Buffer.from(text).toString());
    // Such a file never comes as far as a reader.
    if (suspiciousCharacter(source) !== undefined)
        return { read: false };
    const plain = loadPlainly(source, limits);
    if (plain === undefined)
        return { read: false };
    const full = loadFully(source, limits);
    const found = full.findings.map(({ code }) => code);
    if (found.length + plain.findings.length > 0)
        return { read: true, wrong: `finds ${found}` };
    if (plain.text !== full.text)
        return { read: true, wrong: 'the text' };
    const wrong = firstDifference(plain.documents, full.documents);
    return wrong === undefined ? { read: true } : { read: true, wrong };
}
function firstDifference(plain, full) {
    if (plain.length !== full.length)
        return `${plain.length} documents, not ${full.length}`;
    for (const [at, document] of plain.entries()) {
        const other = full[at];
        if (other === undefined || other.document !== document.document || other.file !== document.file) {
            return `number or file of document ${at}`;
        }
        const difference = dataDifference(document.data, other.data, []) ?? rangeDifference(document, other, document.data, []);
        if (difference !== undefined)
            return difference;
    }
    return undefined;
}
/** Values with their types, minus zero, order of keys and prototypes. */
function dataDifference(left, right, path) {
    const bad = `${JSON.stringify(left)} instead of ${JSON.stringify(right)} at /${path.join('/')}`;
    if (typeof left !== 'object' || left === null || typeof right !== 'object' || right === null) {
        return Object.is(left, right) ? undefined : bad;
    }
    const [ours, theirs] = [Object.entries(left), Object.entries(right)];
    if (Object.getPrototypeOf(left) !== Object.getPrototypeOf(right) || ours.length !== theirs.length)
        return bad;
    for (const [at, [key, value]] of ours.entries()) {
        const [name, other] = theirs[at] ?? [];
        if (name !== key || other === undefined)
            return bad;
        const inner = dataDifference(value, other, [...path, key]);
        if (inner !== undefined)
            return inner;
    }
    return undefined;
}
/** Of every value, of every key, and of an entry that is missing in every map and list. */
function rangeDifference(plain, full, value, path) {
    const isRanged = (each, part) => isSame(plain.rangeOf(each, part), full.rangeOf(each, part));
    if (!isRanged(path) || !isRanged(path, 'key'))
        return `range of /${path.join('/')}`;
    if (typeof value !== 'object' || value === null)
        return undefined;
    if (!isRanged([...path, 'missing']))
        return `range of what is missing in /${path.join('/')}`;
    const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    for (const [key, each] of inner) {
        const difference = rangeDifference(plain, full, each, [...path, key]);
        if (difference !== undefined)
            return difference;
    }
    return undefined;
}
function isSame(left, right) {
    return isSamePosition(left.start, right.start) && isSamePosition(left.end, right.end);
}
function isSamePosition(left, right) {
    return left.offset === right.offset && left.line === right.line && left.column === right.column;
}
