import type { Script } from '../script.ts';
import { all, any, compare, implies, no, same, type Term, whole } from '../term.ts';

/** How long ago something was: whole days of 86,400 s, and the milliseconds beyond them. */
export interface Ago {
  readonly days: Term;
  readonly rest: Term;
}

/** One event that the lead may have. Slots of a signal are newest first. */
export interface EventSlot extends Ago {
  readonly signal: string;
  readonly place: number;
  readonly exists: Term;
  /** 0 = no value; nothing for a property that events of the signal do not have. */
  readonly property: (name: string) => Term | undefined;
}

export const dayMs = 86_400_000;

export function declareAgo(script: Script, ...words: readonly string[]): Ago {
  const days = script.declare('Int', ...words, 'days ago');
  const rest = script.declare('Int', ...words, 'ms beyond them');
  script.assert(compare('gte', days, '0'));
  script.assert(all([compare('gte', rest, '0'), compare('lt', rest, whole(dayMs))]));
  return { days, rest };
}

interface SlotOptions {
  readonly signal: string;
  readonly slots: number;
  readonly properties: readonly string[];
}

/** Slots are filled from the newest on. */
export function declareSlots(
  { signal, slots, properties }: SlotOptions,
  script: Script,
): readonly EventSlot[] {
  const declared = Array.from({ length: slots }, (_, place): EventSlot => {
    const name = `${signal} ${place + 1}`;
    const exists = script.declare('Bool', name);
    const values = new Map(properties.map((property) => [property, script.declare('Int', name, property)]));
    for (const value of values.values()) script.assert(compare('gte', value, '0'));
    const property = (asked: string): Term | undefined => values.get(asked);
    return { signal, place, exists, ...declareAgo(script, name), property };
  });
  for (const [index, slot] of declared.entries()) {
    const newer = declared[index - 1];
    if (newer === undefined) continue;
    script.assert(implies(slot.exists, newer.exists));
    script.assert(notOlder(newer, slot));
  }
  return declared;
}

/** Did the first happen at or after the second? */
export function notOlder(left: Ago, right: Ago): Term {
  const { days, rest } = left;
  if (days === right.days) return compare('lte', rest, right.rest);
  return any([
    compare('lt', days, right.days),
    all([same(days, right.days), compare('lte', rest, right.rest)]),
  ]);
}

/**
 * Does the first stand before the second in the order newest first? Events of one instant stand in any fixed order:
 * they have one age, so no count mode gives other points in another.
 */
export function isBefore(left: EventSlot, right: EventSlot): Term {
  if (left.signal === right.signal) return left.place < right.place ? 'true' : no;
  return left.signal < right.signal ? notOlder(left, right) : `(not ${notOlder(right, left)})`;
}
