import type { Side } from '../../model/text.ts';
import { compareCodePoints } from '../../support/code-points.ts';
import { groupedBy } from '../../support/grouped-by.ts';
import type { BreadthEvent, IncidentEvent } from './escalation-event.ts';
import type { EscalationTerms } from './escalation-terms.ts';
import { lastSettledWeek } from './settled-weeks.ts';

/**
 * Every settling at which the number of a department's promises with an open incident at level 2 or above reaches the
 * declared one; it can come again after falling below (semantics §6). `events` in order of time.
 */
export function breadthEvents(
  events: readonly IncidentEvent[],
  terms: EscalationTerms,
): readonly BreadthEvent[] {
  return (['marketing', 'sales'] as const).flatMap((side) =>
    breadthOf(
      side,
      events.filter((event) => event.side === side),
      terms,
    ),
  );
}

function breadthOf(
  side: Side,
  events: readonly IncidentEvent[],
  terms: EscalationTerms,
): readonly BreadthEvent[] {
  const { breadth } = terms.parameters;
  /** Promise and scope → promise. */
  const inTrouble = new Map<string, string>();
  const found = new Map<string, BreadthEvent>();
  for (const settling of groupedBy(events, ({ at }) => String(at))) {
    const before = new Set(inTrouble.values()).size;
    for (const event of settling) follow(inTrouble, event);
    const promises = [...new Set(inTrouble.values())].toSorted(compareCodePoints);
    const [{ at } = { at: 0 }] = settling;
    if (before >= breadth || promises.length < breadth) continue;
    const week = lastSettledWeek(at, terms).label;
    const key = `side:${side}|${week}|breadth`;
    if (!found.has(key)) found.set(key, { about: 'breadth', key, side, promises, week, at });
  }
  return [...found.values()];
}

function follow(inTrouble: Map<string, string>, { kind, level, promise, scope }: IncidentEvent): void {
  const place = `${promise}|${scope}`;
  if (kind === 'close' || kind === 'lapse') inTrouble.delete(place);
  else if (level >= 2) inTrouble.set(place, promise);
}
