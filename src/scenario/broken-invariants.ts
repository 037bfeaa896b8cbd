import type { Values } from '../criteria/attribute.ts';
import { factsOfValues } from '../criteria/facts.ts';
import { holds } from '../criteria/holds.ts';
import type { Place } from '../diagnostics/place.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Invariant } from '../model/invariant.ts';
import type { Sample } from '../model/sample.ts';
import type { Instant } from '../support/instant.ts';
import { localDayAt } from '../support/zoned-time.ts';

/** An invariant that a lead breaks, and since which entry; absent = from the beginning. */
export interface BrokenInvariant {
  readonly invariant: Invariant;
  readonly place?: Place;
}

/** Every time at which the lead is what the agreement says that no lead can be. */
export function brokenInvariants(
  { zone, fields, invariants }: Pick<Agreement, 'zone' | 'fields' | 'invariants'>,
  lead: Pick<Sample, 'lead' | 'timeline'>,
  asOf: Instant,
): readonly BrokenInvariant[] {
  return statesOf(lead, asOf).flatMap(({ values, at, place }) => {
    const facts = factsOfValues({ attributes: fields, values, today: localDayAt(zone, at) });
    return Object.values(invariants)
      .filter(({ when, then }) => holds(when, facts) && !holds(then, facts))
      .map((invariant) => ({ invariant, ...(place && { place }) }));
  });
}

interface State {
  readonly values: Values;
  readonly at: Instant;
  readonly place?: Place;
}

/** What was known from the beginning, and after each change; a state is judged on the day on which it began. */
function statesOf({ lead, timeline }: Pick<Sample, 'lead' | 'timeline'>, asOf: Instant): readonly State[] {
  let values = lead;
  const all: State[] = [{ values, at: timeline[0]?.at ?? asOf }];
  for (const happening of timeline.toSorted((left, right) => left.at - right.at)) {
    if (happening.what !== 'set') continue;
    const cleared = Object.fromEntries(happening.cleared.map((field) => [field, undefined]));
    values = { ...values, ...cleared, ...happening.values };
    all.push({ values, at: happening.at, place: happening.place });
  }
  return all;
}
