import { bytesOf } from './export-text.js';
/**
 * Counts the rows of delimited text in UTF-8, by its quotation marks and line ends alone, and finds the first mark that is
 * open at the end of the file or closes before the end of its cell. As the engine does, it lets blanks stand between a mark
 * and the delimiter.
 */
export async function scanRows({ path }, form) {
    const counter = rowCounter(stepsOf(form));
    try {
        await feed(counter, bytesOf(path));
    }
    catch (error) {
        if (!isUnpacking(error))
            throw error;
        return `it cannot be unpacked to its end (${error.message})`;
    }
    return counter.found();
}
async function feed(counter, pieces) {
    let isFirst = true;
    for await (const bytes of pieces) {
        const isSound = counter.take(isFirst ? withoutMark(bytes) : bytes);
        if (!isSound)
            return;
        isFirst = false;
    }
}
/** What zlib says of a packed file that was cut off or spoiled. */
function isUnpacking(error) {
    return error instanceof Error && 'code' in error && /^Z_/.test(String(error.code));
}
function rowCounter(steps) {
    let [state, ended] = [places.row, 0];
    const blankLines = [];
    return {
        take(bytes) {
            // A variable of its own and an index are much faster than the one outside and an iterator.
            let place = state;
            for (let at = 0; at < bytes.length; at++) {
                const next = steps[(place << 8) | (bytes[at] ?? 0)] ?? places.broken;
                if (next === places.row) {
                    if (place !== places.row)
                        ended++;
                    else if (bytes[at] === lineFeed)
                        blankLines.push(ended + blankLines.length + 1);
                }
                place = next;
            }
            state = place;
            return state !== places.broken;
        },
        found() {
            const isOpen = state === places.broken || state === places.quoted;
            const all = ended + (state === places.row ? 0 : 1);
            return { rows: Math.max(0, all - 1), blankLines, ...(isOpen && { openQuote: all }) };
        },
    };
}
/** Where a byte stands. */
const places = {
    /** At the beginning of a row, or in a blank line. */
    row: 0,
    /** At the beginning of a cell, or behind blanks there. */
    cell: 1,
    plain: 2,
    quoted: 3,
    /** Behind a mark that closes, unless another one follows. */
    closed: 4,
    /** Behind a closed cell and blanks. */
    done: 5,
    /** Behind a mark that closed too early; nothing leads out of it. */
    broken: 6,
};
const [lineFeed, carriageReturn, blank] = [0x0a, 0x0d, 0x20];
/** For each place 256 entries: where the next byte stands. */
function stepsOf({ delimiter, quote }) {
    const { row, cell, plain, quoted, closed, done, broken } = places;
    const steps = new Uint8Array(7 * 256);
    const from = (place, others, known) => {
        steps.fill(others, place << 8, (place + 1) << 8);
        for (const [byte, to] of known)
            steps[(place << 8) | byte] = to;
    };
    const mark = quote?.charCodeAt(0);
    const quoting = (to) => (mark === undefined ? [] : [[mark, to]]);
    const ends = [
        [delimiter.charCodeAt(0), cell],
        [lineFeed, row],
    ];
    from(row, plain, [...ends, [carriageReturn, row], [blank, cell], ...quoting(quoted)]);
    from(cell, plain, [...ends, [blank, cell], ...quoting(quoted)]);
    from(plain, plain, ends);
    from(quoted, quoted, quoting(closed));
    from(closed, broken, [...ends, [blank, done], [carriageReturn, done], ...quoting(quoted)]);
    from(done, broken, [...ends, [blank, done], [carriageReturn, done]]);
    from(broken, broken, []);
    return steps;
}
/** A byte order mark is no part of the first cell. */
function withoutMark(bytes) {
    const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return isMarked ? bytes.subarray(3) : bytes;
}
