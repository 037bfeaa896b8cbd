import { describe, expect, it } from 'vitest';
import type { Fact, Sla } from '../../../src/model/sla.ts';
import { promisedBy } from './base-agreement.ts';
import { expected, told, withSla } from './told.ts';

const hours = (amount: number): Sla['within'] => ({ amount, unit: 'businessHours' });
const share = (percent: number): Sla['compliance']['target'] => ({ numerator: percent, denominator: 100 });
const facts: Readonly<Record<'touch' | 'taken' | 'gone', Fact>> = {
  touch: { fact: 'touch', by: 'human' },
  taken: { fact: 'stage', stage: 'sal' },
  gone: { fact: 'withdrawn' },
};
type Change = (sla: Sla) => Sla;
const clock =
  (part: Partial<Sla['clock']>): Change =>
  (sla) => ({ ...sla, clock: { ...sla.clock, ...part } });
const terms =
  (part: Partial<Sla>): Change =>
  (sla) => ({ ...sla, ...part });
const compliance =
  (part: Partial<Sla['compliance']>): Change =>
  (sla) => ({ ...sla, compliance: { ...sla.compliance, ...part } });

/** From the first to the second the promise becomes looser, and back it becomes tighter. */
const ordered: readonly (readonly [what: string, tight: Change, loose: Change])[] = [
  ['time', terms({ within: hours(4) }), terms({ within: hours(8) })],
  ['grace', terms({}), terms({ grace: hours(1) })],
  ['longer grace', terms({ grace: hours(1) }), terms({ grace: hours(2) })],
  ['hard limit', terms({ hardLimit: hours(40) }), terms({})],
  ['later hard limit', terms({ hardLimit: hours(40) }), terms({ hardLimit: hours(80) })],
  ['stop', clock({ stop: [facts.touch] }), clock({ stop: [facts.touch, facts.taken] })],
  ['cancel', clock({ cancel: [] }), clock({ cancel: [facts.gone] })],
  ['reset', clock({ reset: [] }), clock({ reset: [facts.gone] })],
  ['pause', clock({ pause: [] }), clock({ pause: ['waiting-for-data'] })],
  ['restart', terms({}), terms({ restart: { causes: ['no-show'], max: 1 } })],
  [
    'more restarts',
    terms({ restart: { causes: ['no-show'], max: 1 } }),
    terms({ restart: { causes: ['no-show'], max: 3 } }),
  ],
  ['target', compliance({ target: share(95) }), compliance({ target: share(90) })],
  ['escalation', terms({ escalates: true }), terms({ escalates: false })],
];

const otherwise: readonly (readonly [what: string, before: Change, after: Change])[] = [
  ['open hours for hours', terms({ within: hours(4) }), terms({ within: { amount: 12, unit: 'hours' } })],
  ['another start', clock({}), clock({ start: facts.taken })],
  ['another stop', clock({ stop: [facts.touch] }), clock({ stop: [facts.taken] })],
  ['another calendar', clock({}), clock({ calendar: 'night' })],
  ['another period', compliance({ per: 'week' }), compliance({ per: 'quarter' })],
  ['another sample', compliance({ minSample: 5 }), compliance({ minSample: 20 })],
  [
    'more time for a higher share',
    (sla) => compliance({ target: share(90) })(terms({ within: hours(4) })(sla)),
    (sla) => compliance({ target: share(95) })(terms({ within: hours(8) })(sla)),
  ],
];

const same: readonly (readonly [what: string, before: Change, after: Change])[] = [
  [
    'minutes for hours',
    terms({ within: hours(4) }),
    terms({ within: { amount: 240, unit: 'businessMinutes' } }),
  ],
  [
    'facts in another order',
    clock({ stop: [facts.touch, facts.taken] }),
    clock({ stop: [facts.taken, facts.touch] }),
  ],
  ['waits in another order', clock({ pause: ['a', 'b'] }), clock({ pause: ['b', 'a'] })],
];

describe.each(['marketing', 'sales'] as const)('an SLA of %s', (side) => {
  const agreement = promisedBy(side);

  it.each(ordered)('is loosened by more, and tightened back: %s', (_, tight, loose) => {
    const [tighter, looser] = [withSla(agreement, tight), withSla(agreement, loose)];
    expect(told(tighter, looser)).toBe(expected('loosened', side));
    expect(told(looser, tighter)).toBe(expected('tightened', side));
  });

  it.each(otherwise)('is another promise: %s', (_, before, after) => {
    const [older, newer] = [withSla(agreement, before), withSla(agreement, after)];
    expect(told(older, newer)).toBe(expected('changed', side));
    expect(told(newer, older)).toBe(expected('changed', side));
  });

  it.each(same)('is the same: %s', (_, before, after) => {
    expect(told(withSla(agreement, before), withSla(agreement, after))).toBe('');
  });

  it('is signed by both when it goes to the other department', () => {
    const other = side === 'marketing' ? 'sales' : 'marketing';
    expect(told(agreement, withSla(agreement, terms({ side: other, owner: other })))).toBe(
      expected('changed', side),
    );
  });

  it('is signed by both who owned it before, whatever else happens', () => {
    const joint = withSla(agreement, terms({ owner: 'joint' }));
    const tightened = withSla(agreement, terms({ owner: side, within: hours(1) }));
    expect(told(joint, tightened)).toBe(expected('changed', side));
  });
});
