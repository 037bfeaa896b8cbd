import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FactorName, type Factors, factorNames } from '../../../src/measure/gap/factors.ts';
import { gapOf } from '../../../src/measure/gap/gap.ts';
import { meanEffects, productOf } from '../../../src/measure/gap/mean-effects.ts';
import { type Exact, exact, formatExact, minus, over, plus, sumOf } from '../../../src/support/exact.ts';

const share = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }))
  .map(([a, b]) => exact(a, b));
const factors: fc.Arbitrary<Factors> = fc.record({
  volume: share,
  acceptance: share,
  conversion: share,
  winRate: share,
  dealSize: share,
  timing: share,
});
const amount = fc.integer({ min: 0, max: 1_000_000 });
const cohorts = fc
  .record({ mqls: amount, accepted: amount, opportunities: amount, won: amount, lost: amount, value: amount })
  .chain(({ mqls, accepted, opportunities, won, lost, value }) => {
    const cohort = {
      mqls,
      accepted: accepted % (mqls + 1),
      opportunities: 0,
      won: 0,
      lost: 0,
      wonValue: 0,
      wonValueInPeriod: 0,
    };
    cohort.opportunities = opportunities % (cohort.accepted + 1);
    cohort.won = won % (cohort.opportunities + 1);
    cohort.lost = lost % (cohort.opportunities - cohort.won + 1);
    cohort.wonValue = cohort.won === 0 ? 0 : value;
    return fc
      .integer({ min: 0, max: cohort.wonValue })
      .map((wonValueInPeriod) => ({ ...cohort, wonValueInPeriod }));
  });

function orders(names: readonly FactorName[]): readonly (readonly FactorName[])[] {
  if (names.length === 0) return [[]];
  return names.flatMap((name) =>
    orders(names.filter((each) => each !== name)).map((rest) => [name, ...rest]),
  );
}

/** The definition itself: one order after the other. */
function slowEffects(plan: Factors, actual: Factors): readonly Exact[] {
  const all = orders(factorNames);
  const sums = new Map<FactorName, Exact>();
  for (const order of all) {
    let reached = plan;
    for (const name of order) {
      const next = { ...reached, [name]: actual[name] };
      const effect = minus(productOf(next), productOf(reached));
      sums.set(name, plus(sums.get(name) ?? exact(0), effect));
      reached = next;
    }
  }
  return factorNames.map((name) => over(sums.get(name) ?? exact(0), exact(all.length)));
}

describe('gapOf', () => {
  it('its lines add up to actual − plan, and the product of the factors is what was won', () => {
    fc.assert(
      fc.property(factors, cohorts, amount, amount, (plan, cohort, expected, old) => {
        const gap = gapOf({ factors: plan, expectedPipeline: exact(expected) }, cohort, exact(old));
        expect(formatExact(productOf(gap.actualFactors))).toBe(String(cohort.wonValueInPeriod));
        expect(formatExact(gap.actual)).toBe(String(cohort.wonValueInPeriod + old));
        expect(sumOf(Object.values(gap.lines))).toEqual(gap.gap);
        expect(plus(gap.planned, gap.gap)).toEqual(gap.actual);
      }),
    );
  });

  it('a factor of which nothing can be told yet stays at plan, and what nobody has decided is late', () => {
    const none = { accepted: 0, opportunities: 0, won: 0, lost: 0, wonValue: 0, wonValueInPeriod: 0 };
    const plan = { ...wholes, timing: exact(3, 4), winRate: exact(1, 5), conversion: exact(1, 2) };
    const reached = (changes: object): string => {
      const cohort = { mqls: 10, ...none, ...changes };
      const { actualFactors } = gapOf({ factors: plan, expectedPipeline: exact(0) }, cohort, exact(0));
      return factorNames.map((name) => formatExact(actualFactors[name])).join(' ');
    };
    expect(reached({})).toBe('10 0 1/2 1/5 1 3/4');
    expect(reached({ accepted: 5 })).toBe('10 1/2 0 1/5 1 3/4');
    expect(reached({ accepted: 5, opportunities: 2 })).toBe('10 1/2 2/5 1/5 1 0');
    expect(reached({ accepted: 5, opportunities: 2, lost: 1 })).toBe('10 1/2 2/5 0 1 3/4');
  });

  it('names no loss where nothing was lost, and the old pipeline where that is it', () => {
    const plan = { volume: 10, acceptance: 1, conversion: 1, winRate: 1, dealSize: 5, timing: 1 };
    const factorsOf = Object.fromEntries(Object.entries(plan).map(([name, value]) => [name, exact(value)]));
    const cohort = {
      mqls: 10,
      accepted: 10,
      opportunities: 10,
      won: 10,
      lost: 0,
      wonValue: 50,
      wonValueInPeriod: 50,
    };
    const gap = (old: number): string | undefined =>
      gapOf({ factors: { ...wholes, ...factorsOf }, expectedPipeline: exact(7) }, cohort, exact(old))
        .largestLoss;
    expect([gap(7), gap(9), gap(6)]).toEqual([undefined, undefined, 'oldPipeline']);
  });
});

const wholes: Factors = {
  volume: exact(1),
  acceptance: exact(1),
  conversion: exact(1),
  winRate: exact(1),
  dealSize: exact(1),
  timing: exact(1),
};

describe('meanEffects', () => {
  it('is the mean over all 720 orders', () => {
    fc.assert(
      fc.property(factors, factors, (plan, actual) => {
        const effects = meanEffects(plan, actual);
        expect(factorNames.map((name) => effects[name])).toEqual(slowEffects(plan, actual));
      }),
      { numRuns: 3 },
    );
  });
});
