import { describe, expect, it } from 'vitest';
import { brokenLimits } from '../../../../src/compile/salesforce/limits/broken-limits.ts';
import { compiledFixture, modelledFixture } from '../compiled-fixture.ts';
import { overfull } from '../overfull.ts';

/** Clauses by how faithfully they are carried, of those that the fixture carries better. */
function worse(name: string): Readonly<Record<string, string>> {
  const before = new Map(compiledFixture().clauses.map(({ fidelity, id }) => [id, fidelity]));
  const { clauses } = compiledFixture(overfull[name]);
  return Object.fromEntries(
    clauses.flatMap(({ fidelity, id }) =>
      before.has(id) && before.get(id) !== fidelity ? [[id, fidelity] as const] : [],
    ),
  );
}

describe('what Salesforce has no room for', () => {
  it.each(Object.keys(overfull))('is told and named by nothing: %s', (name) => {
    const agreement = overfull[name];
    expect(modelledFixture(agreement).refusals).not.toEqual([]);
    expect(brokenLimits(compiledFixture(agreement).artifacts, { prefix: 'LP_' })).toEqual([]);
  });

  it('a gate takes with it what it keeps leads out of, and leaves the data rule', () => {
    expect(worse('a gate')).toMatchSnapshot();
    expect(modelledFixture(overfull['a gate']).refusals[0]).toMatchObject({ holder: 'gate/named' });
  });

  it('the text that says which gate is first is missed by all gates, and they are carried roughly', () => {
    const told = worse('the text of the first gate');
    expect(told).toMatchSnapshot();
    expect(modelledFixture(overfull['the text of the first gate']).refusals[0]).not.toHaveProperty('holder');
  });

  it('a score takes with it the entries that ask for points', () => {
    expect(worse('the fit')).toMatchSnapshot();
  });

  it('a checklist goes with the item that is too large', () => {
    expect(worse('a checklist')).toMatchSnapshot();
  });

  it('a rule that asks for notes makes its reasons rough', () => {
    const { clauses } = compiledFixture(overfull['the notes that reasons ask for']);
    const reason = clauses.find(({ id }) => id === 'reason/bought-elsewhere-already-already-already-7');
    expect(reason?.fidelity).toBe('approximated');
    expect(reason?.how?.['en']).toContain('a formula that belongs to it is too large for Salesforce');
  });
});
