import { mkdirSync, truncateSync } from 'node:fs';
import { expect, it } from 'vitest';
import { engineThreads } from '../../src/cli/records/engine-threads.ts';
import { engineLimits } from '../../src/cli/records/with-records.ts';
import { nodeFileSystem } from '../../src/host/node-file-system.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';

const open = { threads: 8, areThreadsOpen: true };

/** Files of so many bytes. */
function filesOf(...sizes: readonly number[]): readonly string[] {
  const folder = temporaryFolder(Object.fromEntries(sizes.map((_, place) => [`${place}.csv`, ''])));
  return sizes.map((size, place) => {
    const path = `${folder}/${place}.csv`;
    truncateSync(path, size);
    return path;
  });
}

it.each([
  ['nothing', [0], 1],
  ['a megabyte in two files', [400_000, 600_000], 1],
  ['a byte more', [400_000, 600_001], 8],
])('an export of %s is read by as many threads as have something to do', (_, sizes, threads) => {
  expect(engineThreads(nodeFileSystem, open, filesOf(...sizes))).toBe(threads);
});

it('who says how many gets as many', () => {
  expect(engineThreads(nodeFileSystem, { threads: 8 }, filesOf(0))).toBe(8);
  expect(engineLimits({ threads: '8' })).toMatchObject({ threads: 8, areThreadsOpen: false });
  expect(engineLimits({})).toMatchObject({ areThreadsOpen: true });
});

it('what is no file may be of any size', () => {
  const folder = temporaryFolder();
  mkdirSync(`${folder}/parts`);
  expect(engineThreads(nodeFileSystem, open, [`${folder}/parts`])).toBe(8);
});
