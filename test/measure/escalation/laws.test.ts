import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EscalatingPromise } from '../../../src/measure/escalation/escalating-promise.ts';
import type { EscalationEvent } from '../../../src/measure/escalation/escalation-event.ts';
import { type Escalations, escalationsOf } from '../../../src/measure/escalation/escalations.ts';
import { weekAt } from '../../../src/support/period.ts';
import { asOfWeek, type Situation, situations, weekLabels, zone } from './arbitrary-promises.ts';

const runs = { numRuns: 60 };
const weekIndex = fc.integer({ min: 4, max: 39 });

function escalationsIn({ promises, waivers, terms }: Situation, week: number): Escalations {
  return escalationsOf(promises, waivers, { ...terms, asOf: asOfWeek(week) });
}

const keysOf = (events: readonly EscalationEvent[]): readonly string[] => events.map(({ key }) => key);

/** The same promise without what is measured after a week. */
function until(promise: EscalatingPromise, week: number): EscalatingPromise {
  if (promise.judged === 'periods')
    return { ...promise, values: promise.values.filter(({ period }) => period.end < asOfWeek(week)) };
  const last = weekLabels[week] ?? '';
  return { ...promise, weeks: promise.weeks.filter((each) => each.week <= last) };
}

describe('laws of escalation', () => {
  it('every settled week lies in exactly one block', () => {
    fc.assert(
      fc.property(situations, weekIndex, (situation, week) => {
        const { promises } = escalationsIn(situation, week);
        promises.forEach(({ blocks }, index) => {
          const promise = situation.promises[index];
          if (promise?.judged !== 'clocks') return;
          const first = weekAt(zone, promise.effectiveFrom).label;
          const settled = weekLabels.slice(weekLabels.indexOf(first), week + 1);
          expect(blocks.flatMap(({ weeks }) => weeks.map(({ label }) => label)).toSorted()).toEqual(settled);
        });
      }),
      runs,
    );
  });

  it('one incident at most is open, it rises one level at a time and ends once', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const { events, promises } = escalationsIn(situation, 39);
        const open = new Map<string, number>();
        for (const event of events) {
          if (event.about === 'breadth') continue;
          const place = `${event.promise}|${event.scope}`;
          if (event.kind === 'open' || event.kind === 'raise') {
            expect(event.level).toBe((open.get(place) ?? 0) + 1);
            expect(event.kind === 'open').toBe(event.level === 1);
            open.set(place, event.level);
          } else {
            expect(open.get(place)).toBe(event.level);
            open.delete(place);
          }
        }
        for (const { promise, scope, open: incident } of promises)
          expect(incident?.level).toBe(open.get(`${promise}|${scope}`));
      }),
      runs,
    );
  });

  it('only a settling missed block opens or raises, and only a met one closes', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        for (const event of escalationsIn(situation, 39).events) {
          if (event.about === 'breadth') continue;
          const expected = { open: 'missed', raise: 'missed', close: 'met', lapse: undefined }[event.kind];
          expect(event.block?.state).toBe(expected);
          if (event.block) expect(event.at).toBe(event.block.settledAt);
        }
      }),
      runs,
    );
  });

  it('the order of promises, rows and waivers means nothing', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const promises = situation.promises
          .toReversed()
          .map((promise) =>
            promise.judged === 'clocks'
              ? { ...promise, weeks: promise.weeks.toReversed() }
              : { ...promise, values: promise.values.toReversed() },
          );
        const turned = { ...situation, promises, waivers: situation.waivers.toReversed() };
        const there = escalationsIn(situation, 39);
        const back = escalationsIn(turned, 39);
        expect(back.events).toEqual(there.events);
        expect(back.promises.toReversed()).toEqual(there.promises);
      }),
      runs,
    );
  });

  it('what comes later changes no event that was told, and no key is told twice', () => {
    fc.assert(
      fc.property(situations, weekIndex, (situation, week) => {
        const promises = situation.promises.map((promise) => until(promise, week));
        const earlier = escalationsIn({ ...situation, promises }, week).events;
        const later = escalationsIn(situation, 39).events;
        expect(later.slice(0, earlier.length)).toEqual(earlier);
        expect(new Set(keysOf(later)).size).toBe(later.length);
      }),
      runs,
    );
  });

  it('a row that is split adds up', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const promises = situation.promises.map((promise) =>
          promise.judged === 'clocks'
            ? {
                ...promise,
                weeks: promise.weeks.flatMap(({ week, met, breached }) => [
                  { week, met, breached: 0 },
                  { week, met: 0, breached },
                ]),
              }
            : promise,
        );
        expect(escalationsIn({ ...situation, promises }, 39)).toEqual(escalationsIn(situation, 39));
      }),
      runs,
    );
  });
});
