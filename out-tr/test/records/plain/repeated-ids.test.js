import { expect, it } from 'vitest';
import { repeatedMarks } from '../../../src/records/plain/emit/repeated-marks.js';
import { threadScript } from '../../../src/records/plain/emit/thread-script.js';
import { leadIndex } from '../../../src/records/plain/lead-index.js';
import { createRandom } from '../../../src/support/random.js';
import { inProcessThreads } from './in-process-threads.js';
const random = createRandom(5);
const dealt = new Function(`${repeatedMarks.join('\n')}\nreturn dealtMarks;`)();
/** Marks of so many ids, all of them different: the first numbers rise. */
function marksOf(ids, first = 0) {
    return Uint32Array.from({ length: 2 * ids }, (_, at) => at % 2 === 0 ? first + at : random.below(2 ** 32));
}
async function hasRepeated(parts, shares) {
    const { answers } = inProcessThreads(threadScript({}), shares);
    const marks = parts.map((part) => dealt(part, part.length));
    const tasks = Array.from({ length: shares }, (_, share) => ({
        task: 'compare',
        marks,
        share,
        shares,
    }));
    return (await answers(tasks)).includes(true);
}
it.each([1, 2, 3, 16, 300])('one repeated mark is found wherever it stands, by %i threads', async (shares) => {
    const first = marksOf(3000);
    const last = marksOf(2000, 100_000);
    const others = [marksOf(1, 50_000), marksOf(0)];
    expect(await hasRepeated([first, ...others, last], shares)).toBe(false);
    for (const place of [0, 17, 2998]) {
        const mark = first.subarray(2 * place, 2 * place + 2);
        const within = Uint32Array.from(first);
        within.set(mark, 5998);
        expect(await hasRepeated([within, ...others, last], shares)).toBe(true);
        const across = Uint32Array.from(last);
        across.set(mark, 40);
        expect(await hasRepeated([first, ...others, across], shares)).toBe(true);
    }
});
/** Ids that all have one hash: only their bytes tell them apart. */
function keysOf(ids) {
    let end = 0;
    return {
        hashes: new Uint32Array(ids.length).fill(0xdead_beef),
        pool: Uint8Array.from(Buffer.from(ids.join(''))),
        ends: Uint32Array.from([0, ...ids.map(({ length }) => (end += length))]),
    };
}
it('leads of one hash are told apart by their ids, in all parts', () => {
    const index = leadIndex([keysOf(['a', 'b', 'ab']), keysOf([]), keysOf(['ba', 'c'])]);
    expect(index && [...index.ends]).toEqual([0, 1, 2, 4, 6, 7]);
    expect(leadIndex([keysOf(['a', 'b']), keysOf(['ab', 'a'])])).toBeUndefined();
    expect(leadIndex([keysOf(['a', 'a'])])).toBeUndefined();
});
