import { expect, it } from 'vitest';
import { loadAgreement } from '../../src/index.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { keptSamples } from '../../src/scenario/kept-samples.ts';
import { runSamples } from '../../src/scenario/run-samples.ts';

const agreement = smallAgreement();

it('gives the very same list where nothing matters that has changed', () => {
  const run = keptSamples();
  const first = run(agreement);
  expect(first.length).toBeGreaterThan(1);
  expect(run({ ...agreement, title: { en: 'Another' }, terms: {}, metrics: {} })).toBe(first);
});

it('runs a sample anew that has changed, and keeps the others', () => {
  const run = keptSamples();
  const first = run(agreement);
  const [changed, ...others] = agreement.samples;
  if (changed === undefined) throw new Error('there is no sample');
  const samples = [...others, { ...changed, asOf: changed.asOf + 86_400_000 }];
  const again = run({ ...agreement, samples });
  expect(again).toEqual(runSamples({ ...agreement, samples }));
  expect(again.slice(0, -1).every((result) => first.includes(result))).toBe(true);
  expect(again.slice(-1).some((result) => first.includes(result))).toBe(false);
});

it('runs all of them anew where a promise or a rule has changed', () => {
  for (const other of [
    { ...agreement, slas: {} },
    { ...agreement, lifecycle: { ...agreement.lifecycle, gates: [] } },
  ]) {
    const run = keptSamples();
    const first = run(agreement);
    const again = run(other);
    expect(again).toEqual(runSamples(other));
    expect(again.some((result) => first.includes(result))).toBe(false);
  }
});

function smallAgreement(): Agreement {
  const loaded = loadAgreement('test/cli/agreement');
  if (loaded.agreement === undefined) throw new Error('the small agreement does not load');
  return loaded.agreement;
}
