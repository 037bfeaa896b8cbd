import type { PlannedEvent } from '../analyze/timeline/planned-event.ts';
import type { DrawnLead } from '../analyze/witness/drawn-lead.ts';
import type { ConsentState } from '../criteria/criterion.ts';
import type { Happening, Sample } from '../model/sample.ts';

const dayMs = 86_400_000;

/** A sample lead at its instant, as a lead to start a search from; moves and decisions are left out. */
export function drawnSample({ asOf, lead, timeline }: Sample): DrawnLead {
  const known = timeline.filter(({ at, loggedAt }) => Math.max(at, loggedAt ?? at) <= asOf);
  return {
    values: lead,
    consents: new Map(known.flatMap(consentOf)),
    objection: false,
    reached: new Set(),
    events: known.flatMap((happening) => eventOf(happening, asOf)),
  };
}

function consentOf(happening: Happening): readonly [string, ConsentState][] {
  return happening.what === 'consent' ? [[happening.purpose, happening.state]] : [];
}

function eventOf(happening: Happening, asOf: number): readonly PlannedEvent[] {
  if (happening.what !== 'signal' || happening.bot || happening.internal) return [];
  const { at, properties, signal } = happening;
  const age = asOf - at;
  return [{ signal, properties, ageDays: Math.floor(age / dayMs), olderByMs: age % dayMs, hidden: false }];
}
