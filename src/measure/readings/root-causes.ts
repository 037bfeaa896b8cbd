import type { Agreement } from '../../model/agreement.ts';
import type { Miss } from '../../model/remedy.ts';
import type { IncidentEvent } from '../escalation/escalation-event.ts';
import type { Escalations } from '../escalation/escalations.ts';
import { promiseName } from '../escalation/promises-of-agreement.ts';

/** What opened or raised an incident, and what is written down about it (S11). */
export interface RootCause {
  readonly event: IncidentEvent;
  /** The entry of the log for one of the judged weeks; absent = nobody has written one. */
  readonly miss?: Miss;
}

/** Incidents that opened or rose in a span, in order. */
export function rootCauses(
  { misses }: Agreement,
  { events }: Escalations,
  { start, end }: { readonly start: number; readonly end: number },
): readonly RootCause[] {
  const written = Object.values(misses);
  return events.flatMap((event) => {
    if (event.about !== 'incident' || event.at < start || event.at >= end) return [];
    if (event.kind !== 'open' && event.kind !== 'raise') return [];
    const weeks = new Set([event.week, ...(event.block?.weeks.map(({ label }) => label) ?? [])]);
    const miss = written.find(
      ({ missed, week }) => promiseName(missed.by, missed.id) === event.promise && weeks.has(week),
    );
    return [{ event, ...(miss && { miss }) }];
  });
}

/** Entries whose remedy is not done, by due date; those without one come first. */
export function openRemedies({ misses }: Agreement): readonly Miss[] {
  return Object.values(misses)
    .filter(({ done }) => done === undefined)
    .toSorted((left, right) => ((left.due ?? '') < (right.due ?? '') ? -1 : 1));
}
