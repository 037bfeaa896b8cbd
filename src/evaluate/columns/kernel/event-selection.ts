import type { Instant } from '../../../support/instant.ts';
import { ownValue } from '../../../support/own-value.ts';
import type { EventColumns } from '../event-columns.ts';
import { type EventMatch, passesFilter } from './event-match.ts';
import type { Openings } from './openings.ts';

/** Writes the places of a lead's matching events, newest first, into `places` and says how many there are. */
export type EventSelection = (
  places: Int32Array,
  [first, last]: readonly [first: number, last: number],
  asOf: Instant,
  open: number,
) => number;

const dayMs = 86_400_000;

/** Whole days from an instant to another (semantics §2). */
export function ageAt(asOf: Instant, at: Instant): number {
  return Math.floor((asOf - at) / dayMs);
}

/** The events that match, are known at asOf and whose signal is open; look-back is not looked at. */
export function eventSelection(match: EventMatch, events: EventColumns, openings: Openings): EventSelection {
  const { from = events.at } = events;
  const signals = events.signals.codes;
  const isSpokenOf = Uint8Array.from({ length: openings.size }, (_, opened) =>
    Number(match.signals.includes(openings.openSignal(opened) ?? '')),
  );
  const passing = match.filters.map((filter) => {
    const { codes, values } = ownValue(events.properties, filter.property) ?? { codes: signals, values: [] };
    return {
      codes,
      passes: Uint8Array.from(['', ...values], (value) => Number(passesFilter(filter, value || undefined))),
    };
  });
  return (places, [first, last], asOf, open) => {
    let count = 0;
    for (let place = first; place < last; place++) {
      if (isSpokenOf[open + (signals[place] ?? 0)] !== 1 || (from[place] ?? 0) > asOf) continue;
      if (passing.every(({ codes, passes }) => passes[codes[place] ?? 0] === 1)) places[count++] = place;
    }
    return count;
  };
}
