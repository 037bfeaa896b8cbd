import { missingInteger } from '../../evaluate/columns/number-column.js';
import { nameColumns, pointColumns } from '../../evaluate/score-row.js';
import { formatScaledDecimal } from '../../support/scaled-decimal.js';
import { formulaSigns } from '../score-rows-sql.js';
import { longestText } from './byte-order.js';
const encoder = new TextEncoder();
const blockSize = 1 << 20;
/**
 * The rows of `score` as CSV, byte for byte as `writeScoreRows` has the engine write them: by id in the order of code points.
 * In pieces of about a megabyte, each of which is gone when the next but one is asked for.
 */
export function* scoreText(scores, { ids, order }, scale) {
    const fit = pointCells(scores.fit, scale);
    const engagement = pointCells(scores.engagement, scale);
    const total = pointCells(scores.total, scale);
    const names = nameCells(scores);
    const longest = rowRoom(ids, [fit, engagement, total, names]);
    const size = Math.max(blockSize, 2 * longest);
    let [block, spare] = [new Uint8Array(size), new Uint8Array(size)];
    let at = put(block, 0, encoder.encode(`${header.join(',')}\n`));
    for (let row = 0; row < order.length; row++) {
        const place = order[row] ?? 0;
        if (at + longest > block.length) {
            yield block.subarray(0, at);
            [block, spare] = [spare, block];
            at = 0;
        }
        at = putId(block, at, ids, place);
        // One call for each column: each of them then calls one function only, which is compiled into the loop.
        at = put(block, at, fit.at(place));
        at = put(block, at, engagement.at(place));
        at = put(block, at, total.at(place));
        at = put(block, at, names.at(place));
    }
    yield block.subarray(0, at);
}
const header = ['id', ...pointColumns, ...nameColumns];
/** Points repeat from lead to lead, so each number is written once. */
function pointCells({ numbers }, scale) {
    const written = (value) => {
        const isMissing = Number.isNaN(value) || value === missingInteger;
        return encoder.encode(`,${isMissing ? '' : formatScaledDecimal(value, scale)}`);
    };
    const known = new Map();
    // An array is looked into faster than a map, as long as it holds no holes but few.
    const near = Array.from({ length: 2 * nearPoints }, () => undefined);
    return {
        at(place) {
            const value = numbers[place] ?? missingInteger;
            const isNear = value >= -nearPoints && value < nearPoints;
            const found = isNear ? near[value + nearPoints] : known.get(value);
            if (found !== undefined)
                return found;
            const bytes = written(value);
            if (isNear)
                near[value + nearPoints] = bytes;
            else
                known.set(value, bytes);
            return bytes;
        },
        // A comma, a sign, sixteen digits, a point.
        most: 20 + scale,
    };
}
/** Points are mostly of two or three digits, or of four or five with decimals. */
const nearPoints = 16_384;
/** All names of a row at once: few of the combinations that could be are. Names of an agreement need no quotation marks. */
function nameCells(scores) {
    const columns = nameColumns.map((name) => scores[name]);
    const known = new Map();
    const written = (place) => columns.map(({ codes, values }) => `,${values[(codes[place] ?? 0) - 1] ?? ''}`).join('');
    return {
        at(place) {
            let key = 0;
            for (const { codes, values } of columns)
                key = key * (values.length + 1) + (codes[place] ?? 0);
            if (!Number.isSafeInteger(key))
                return encoder.encode(`${written(place)}\n`);
            const found = known.get(key);
            if (found !== undefined)
                return found;
            const bytes = encoder.encode(`${written(place)}\n`);
            known.set(key, bytes);
            return bytes;
        },
        most: columns.reduce((sum, { values }) => sum + 1 + longestOf(values), 1),
    };
}
function longestOf(values) {
    return Math.max(0, ...values.map((value) => encoder.encode(value).length));
}
function rowRoom(ids, cells) {
    // Every byte of an id may be a quotation mark.
    return 2 * longestText(ids) + 3 + cells.reduce((sum, { most }) => sum + most, 0);
}
function put(block, at, bytes) {
    for (let place = 0; place < bytes.length; place++)
        block[at + place] = bytes[place] ?? 0;
    return at + bytes.length;
}
const [mark, apostrophe] = [34, 39];
/** 1 at the place of each byte that is one of the signs. */
function signs(text) {
    const found = new Uint8Array(256);
    for (const byte of encoder.encode(text))
        found[byte] = 1;
    return found;
}
/** At the beginning. */
const calculating = signs(formulaSigns.join(''));
function putId(block, start, { ends, pool }, place) {
    const [from, to] = [ends[place] ?? 0, ends[place + 1] ?? 0];
    let at = start;
    const isQuoted = holds(pool, from, to);
    if (isQuoted)
        block[at++] = mark;
    if (calculating[pool[from] ?? 0] === 1)
        block[at++] = apostrophe;
    for (let byte = from; byte < to; byte++) {
        if (pool[byte] === mark)
            block[at++] = mark;
        block[at++] = pool[byte] ?? 0;
    }
    if (isQuoted)
        block[at++] = mark;
    return at;
}
/** For them the engine puts a text in quotation marks; some readers take `#` for a comment. */
const quotedSigns = signs(',"#');
function holds(pool, from, to) {
    for (let byte = from; byte < to; byte++)
        if (quotedSigns[pool[byte] ?? 0] === 1)
            return true;
    return false;
}
