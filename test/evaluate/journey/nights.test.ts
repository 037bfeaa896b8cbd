import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadViewOf } from '../../../src/evaluate/journey/lead-view.ts';
import { isNight, nightFrom } from '../../../src/evaluate/journey/night.ts';
import { replay } from '../../../src/evaluate/journey/replay.ts';
import type { Happening } from '../../../src/model/sample.ts';
import type { Instant } from '../../../src/support/instant.ts';
import { event, fact, instant, leadWith, set, touch } from '../a-lead.ts';
import { journeyAgreement, lifecycle } from './journey-agreement.ts';

const start = instant('2026-01-12T08:00Z');
const asOf = instant('2026-05-20T08:05Z');
const hour = 3_600_000;

const at = fc
  .integer({ min: 0, max: Math.floor((asOf - start) / hour) })
  .map((hours) => start + hours * hour);

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: at.map((when) => event(when, 'pricing-page-visit')) },
  { weight: 2, arbitrary: at.map((when) => event(when, 'demo-request')) },
  at.map((when) => fact(when, { what: 'accept' })),
  fc
    .tuple(at, fc.constantFrom('bad-data', 'timing', 'later', 'no-fit'))
    .map(([when, reason]) => fact(when, { what: 'dispose', reason, date: '2026-04-01' })),
  fc.tuple(at, fc.constantFrom('sql', 'lead')).map(([when, to]) => fact(when, { what: 'move', to })),
  fc.tuple(at, fc.constantFrom(20, 100)).map(([when, employees]) => set(when, { employees })),
  at.map((when) => fact(when, { what: 'objection' })),
);

/** Gates and thresholds that time alone opens and closes, demotion, and every end of the decision window. */
const agreement = fc
  .record({
    onExpiry: fc.constantFrom('escalate', 'auto-accept', 'return'),
    hours: fc.constantFrom(48, 720),
    demoteBelow: fc.option(fc.constantFrom(45, 55)),
    scoreReset: fc.constantFrom('none', 'engagement'),
  })
  .map(({ onExpiry, hours, demoteBelow, scoreReset }) =>
    journeyAgreement({
      gates: [
        {
          ...lifecycle.gates[0],
          id: 'silent',
          title: {},
          kind: 'criterion',
          when: {
            op: 'none',
            of: [{ op: 'signal', signals: ['pricing-page-visit'], withinDays: 45, count: 1 }],
          },
          place: lifecycle.place,
        },
        ...lifecycle.gates,
      ],
      stages: lifecycle.stages.map((stage) =>
        stage.id === 'sql'
          ? {
              ...stage,
              entry: {
                ...stage.entry,
                automatic: true,
                threshold: { op: 'between', attribute: 'contract-end', low: -20, high: -10 },
                require: { op: 'reached', stage: 'sal' },
              },
            }
          : stage,
      ),
      handoff: { ...lifecycle.handoff, onExpiry, decideWithin: { amount: hours, unit: 'hours' } },
      cycles: { max: 3, scoreReset },
      ...(demoteBelow !== null && { demoteBelow }),
    }),
  );

function everyNight(): readonly Instant[] {
  const nights: Instant[] = [];
  for (
    let night = nightFrom('Europe/Berlin', start);
    night <= asOf;
    night = nightFrom('Europe/Berlin', night + 1)
  ) {
    nights.push(night);
  }
  return nights;
}

describe('nights at which nothing can change', () => {
  it('are left out without any difference', () => {
    const nights = everyNight().map((night) => touch(night));
    const values = { country: 'de', 'contract-end': '2026-04-20' };
    const first = set(start, { employees: 100 });
    fc.assert(
      fc.property(agreement, fc.array(happening, { maxLength: 14 }), (rules, timeline) => {
        const leaping = replay(rules, leadWith(values, first, ...timeline), asOf);
        const walking = replay(rules, leadWith(values, first, ...timeline, ...nights), asOf);
        expect(leaping).toEqual(walking);
      }),
      { numRuns: 150 },
    );
  });

  it('cost nothing in ten quiet years', () => {
    const rules = journeyAgreement();
    const lead = leadWith({ country: 'de' }, event(start, 'pricing-page-visit'));
    const view = leadViewOf(rules, lead);
    const looked = new Set<Instant>();
    const counting = {
      ...view,
      snapshots: (when: Instant, resetAt: Instant | null) => {
        looked.add(when);
        return view.snapshots(when, resetAt);
      },
    };
    replay(rules, lead, start + 3650 * 24 * hour, counting);
    // The visit fades from 10 to 0 points: one night for each of them, and the two that follow the visit.
    expect(looked.size).toBeLessThan(20);
  });
});

describe('00:00', () => {
  it('is the instant after a gap and the earlier one of a fold', () => {
    expect(nightFrom('America/Havana', instant('2026-03-08T04:30Z'))).toBe(instant('2026-03-08T05:00Z'));
    expect(nightFrom('America/Havana', instant('2026-11-01T03:30Z'))).toBe(instant('2026-11-01T04:00Z'));
    expect(isNight('America/Havana', instant('2026-11-01T05:00Z'))).toBe(false);
  });
});
