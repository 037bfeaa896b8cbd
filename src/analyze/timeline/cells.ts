import { ascending } from './ages.ts';
import type { EventType } from './event-type.ts';
import type { Ring } from './rings.ts';
import { type Gift, giftsAt } from './slots.ts';

/** Events of one type at ages at which they do the same. */
export interface Cell {
  readonly type: EventType;
  readonly fromDay: number;
  /** Not included; infinite for the last. */
  readonly toDay: number;
  /** Before a reset: no age of its own. */
  readonly hidden: boolean;
  readonly gifts: readonly Gift[];
  /** The rings that count at these ages. */
  readonly rings: readonly RingCell[];
  /** Where no ring is followed: what should become of the events. */
  readonly fates?: Fates;
}

/** Rings that keep an event, and those that leave it out. */
export interface Fates {
  readonly kept: readonly number[];
  readonly dropped: readonly number[];
}

export interface RingCell {
  readonly ring: number;
  readonly gifts: readonly Gift[];
  readonly once?: number;
}

/** The cells of a type from an age on. */
export function cellsOf(type: EventType, fromDay: number, rings: readonly Ring[]): readonly Cell[] {
  const ends = type.rings.map(({ ring }) => rings[ring]?.lookbackDays ?? 0).filter(Number.isFinite);
  const starts = ascending([fromDay, ...[...type.cuts, ...ends].filter((cut) => cut > fromDay)]);
  return starts.map((start, index) => ({
    type,
    fromDay: start,
    toDay: starts[index + 1] ?? Number.POSITIVE_INFINITY,
    hidden: false,
    gifts: giftsAt(type.givings, start),
    rings: type.rings
      .filter(({ ring }) => start < (rings[ring]?.lookbackDays ?? 0))
      .map(({ ring, givings, once }) => ({
        ring,
        gifts: giftsAt(givings, start),
        ...(once !== undefined && { once }),
      })),
  }));
}

/** An event that a reset hides. */
export function hiddenCell(type: EventType): Cell {
  const gifts = type.givings.map(({ slot, ofHidden }) => ({ slot, amount: ofHidden }));
  return {
    type,
    fromDay: 0,
    toDay: Number.POSITIVE_INFINITY,
    hidden: true,
    gifts: gifts.filter(({ amount }) => amount !== 0),
    rings: [],
  };
}
