import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { Commitment, TouchPolicy } from '../../../src/model/sla.ts';
import { promisedBy } from './base-agreement.ts';
import { expected, told, withCommitment, withTouches } from './told.ts';

const goal = (value: number): Commitment['goal'] => ({
  unit: 'count',
  value: { numerator: value, denominator: 1 },
});
type Change = (agreement: Agreement) => Agreement;
const commitment =
  (part: Partial<Commitment>): Change =>
  (agreement) =>
    withCommitment(agreement, (promise) => ({ ...promise, ...part }));
const touches =
  (part: Partial<TouchPolicy>): Change =>
  (agreement) =>
    withTouches(agreement, (policy) => ({ ...policy, ...part }));
const share = (percent: number): Commitment['tolerance'] => ({ numerator: percent, denominator: 100 });
const kept = (percent: number): TouchPolicy['compliance'] => ({
  target: share(percent),
  per: 'month',
  minSample: 5,
});

/** From the first to the second the promise becomes looser, and back it becomes tighter. */
const ordered: readonly (readonly [what: string, tight: Change, loose: Change])[] = [
  ['at least', commitment({ goal: goal(20) }), commitment({ goal: goal(15) })],
  [
    'at most',
    commitment({ comparator: 'atMost', goal: goal(15) }),
    commitment({ comparator: 'atMost', goal: goal(20) }),
  ],
  ['tolerance', commitment({ tolerance: share(5) }), commitment({ tolerance: share(10) })],
  ['escalation', commitment({ escalates: true }), commitment({ escalates: false })],
  ['touches', touches({ touches: 6 }), touches({ touches: 5 })],
  ['dates', touches({ dates: 4 }), touches({ dates: 3 })],
  ['channels', touches({ channels: 3 }), touches({ channels: 2 })],
  ['span', touches({ spanDays: 10 }), touches({ spanDays: 7 })],
  ['gap', touches({ gapHours: 4 }), touches({ gapHours: 2 })],
  ['share kept', touches({ compliance: kept(95) }), touches({ compliance: kept(90) })],
];

const otherwise: readonly (readonly [what: string, before: Change, after: Change])[] = [
  ['at most for at least', commitment({ comparator: 'atLeast' }), commitment({ comparator: 'atMost' })],
  ['another period', commitment({ per: 'month' }), commitment({ per: 'quarter' })],
  [
    'a lower goal and no tolerance',
    commitment({ goal: goal(20) }),
    commitment({ goal: goal(15), tolerance: share(0) }),
  ],
  ['fewer touches on more dates', touches({ touches: 6, dates: 3 }), touches({ touches: 5, dates: 4 })],
];

describe.each(['marketing', 'sales'] as const)('promises of %s about many leads', (side) => {
  const agreement = promisedBy(side);

  it.each(ordered)('are loosened, and tightened back: %s', (_, tight, loose) => {
    expect(told(tight(agreement), loose(agreement))).toBe(expected('loosened', side));
    expect(told(loose(agreement), tight(agreement))).toBe(expected('tightened', side));
  });

  it.each(otherwise)('are others: %s', (_, older, newer) => {
    expect(told(older(agreement), newer(agreement))).toBe(expected('changed', side));
    expect(told(newer(agreement), older(agreement))).toBe(expected('changed', side));
  });

  it('are new, or are not made any more', () => {
    const without = { ...agreement, commitments: {} };
    const other = side === 'marketing' ? 'sales' : 'marketing';
    expect(told(without, agreement)).toBe(`added, ${side} loses, marketing and sales signs`);
    expect(told(agreement, without)).toBe(`removed, ${other} loses, marketing and sales signs`);
  });
});

describe('the time to decide', () => {
  const decided = (amount: number, role: string): Agreement => {
    const agreement = promisedBy('sales');
    const handoff = {
      ...agreement.lifecycle.handoff,
      decideWithin: { amount, unit: 'businessHours' as const },
      decidedBy: [role],
    };
    return { ...agreement, lifecycle: { ...agreement.lifecycle, handoff } };
  };

  it('is promised by the side that decides', () => {
    expect(told(decided(1, 'sales-manager'), decided(2, 'sales-manager'))).toBe(
      'loosened, marketing loses, marketing and sales signs',
    );
    expect(told(decided(1, 'marketing-ops'), decided(2, 'marketing-ops'))).toBe(
      'loosened, sales loses, marketing and sales signs',
    );
    // The lifecycle belongs to both, so both sign also where only one loses.
    expect(told(decided(2, 'sales-manager'), decided(1, 'sales-manager'))).toBe(
      'tightened, sales loses, marketing and sales signs',
    );
  });
});
