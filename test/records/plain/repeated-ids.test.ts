import { expect, it } from 'vitest';
import { threadScript } from '../../../src/records/plain/emit/thread-script.ts';
import { leadIndex } from '../../../src/records/plain/lead-index.ts';
import type { Keys } from '../../../src/records/plain/plain-rows.ts';
import { createRandom } from '../../../src/support/random.ts';
import { inProcessThreads } from './in-process-threads.ts';

const random = createRandom(5);

/** Marks of so many ids, all of them different. */
function marksOf(ids: number): Uint32Array {
  return Uint32Array.from({ length: 2 * ids }, (_, at) =>
    at % 2 === 0 ? at * 2_654_435_761 : random.below(2 ** 32),
  );
}

async function hasRepeated(marks: readonly Uint32Array[], shares: number): Promise<boolean> {
  const { answers } = inProcessThreads(threadScript({}), shares);
  const tasks = Array.from({ length: shares }, (_, share) => ({
    task: 'compare' as const,
    marks,
    share,
    shares,
  }));
  return (await answers(tasks)).includes(true);
}

it.each([1, 2, 3, 16])('one repeated mark is found wherever it stands, by %i threads', async (shares) => {
  const parts = [marksOf(3000), marksOf(1), marksOf(0), marksOf(2000)];
  // The parts of one file have other ids.
  parts[3]?.forEach((_, at, part) => {
    if (at % 2 === 0) part[at] = (part[at] ?? 0) + 1;
  });
  expect(await hasRepeated(parts, shares)).toBe(false);
  for (const [from, to] of [
    [0, 5998],
    [17 * 2, 18 * 2],
    [2998, 3000],
  ] as const) {
    const first = Uint32Array.from(parts[0] ?? []);
    first.set(first.subarray(from, from + 2), to);
    expect(await hasRepeated([first, ...parts.slice(1)], shares)).toBe(true);
    const last = Uint32Array.from(parts[3] ?? []);
    last.set(first.subarray(from, from + 2), 40);
    expect(await hasRepeated([...parts.slice(0, 3), last], shares)).toBe(true);
  }
});

/** Ids that all have one hash: only their bytes tell them apart. */
function keysOf(ids: readonly string[]): Keys {
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
