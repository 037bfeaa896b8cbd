import { expect, it } from 'vitest';
import { runMutations } from './mutation-run.ts';
import { untoldBecause } from './untold.ts';

/** The long form is `npm run long:changes`. */
const CHANGES = 12;

it('no single business change of the reference agreement goes untold', { timeout: 300_000 }, () => {
  const run = { part: 0, parts: 1, wanted: CHANGES, seed: 11, steps: 2_000_000, leads: 200 };
  const judged = runMutations(run);
  expect(judged.length).toBe(CHANGES);
  const untold = judged.filter(({ verdict }) => verdict.by === 'missed');
  expect(untold.map(({ mutation, verdict }) => `${mutation.file} ${mutation.path}: ${verdict.what}`)).toEqual(
    [],
  );
  expect(judged.filter(({ verdict }) => verdict.by === 'told').length).toBeGreaterThan(CHANGES / 2);
});

it('only logs, words and what says nothing may go untold', () => {
  const why = (file: string, path: string): string | undefined => untoldBecause({ file, path });
  expect(why('definitions/plan.yaml', 'signed/0/on')).toMatch(/signature/);
  expect(why('definitions/plan.yaml', 'target')).toBeUndefined();
  expect(why('definitions/cadences/weekly.yaml', 'log/0/on')).toMatch(/held/);
  expect(why('definitions/cadences/weekly.yaml', 'every')).toBeUndefined();
  expect(why('definitions/lifecycle.yaml', 'stages/mql/order')).toMatch(/same order/);
  expect(why('definitions/lifecycle.yaml', 'stages/mql/skippable')).toBeUndefined();
  expect(why('definitions/scoring.yaml', 'fit/groups/x/rules/y/points')).toBeUndefined();
});
