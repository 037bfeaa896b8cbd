import type { Settlement } from './settlements.ts';
import type { Slot } from './slots.ts';
import type { Unit } from './units.ts';

/** One unit of events (or what is given from the beginning, −1), and the settlements it makes possible. */
export interface Step {
  readonly unit: number;
  readonly settlements: readonly Settlement[];
}

/** What is known from the beginning stands at this place among the units. */
export const beginning = -1;

export interface Schedule {
  /** Settlements that wait for nothing. */
  readonly atOnce: readonly Settlement[];
  readonly steps: readonly Step[];
}

interface Order {
  readonly units: readonly Unit[];
  readonly settlements: readonly Settlement[];
  readonly slots: readonly Slot[];
  /** Slots that something is given to from the beginning. */
  readonly begun: readonly number[];
  /** Units that come before the beginning. */
  readonly isEarly: (unit: Unit) => boolean;
}

/** An order in which few sums are open at a time, so that few rows have to be told apart. */
export function scheduleOf(order: Order): Schedule {
  const waiting = waitingOf(order);
  const open = new Set<number>();
  const left = new Set(order.settlements);
  const settle = (): readonly Settlement[] => settleReady(left, waiting, open);
  const atOnce = settle();
  const steps: Step[] = [];
  const take = (unit: number, touched: readonly number[]): void => {
    for (const slot of touched) {
      open.add(slot);
      waiting[slot] = (waiting[slot] ?? 0) - 1;
    }
    steps.push({ unit, settlements: settle() });
  };
  const takeAll = (units: Set<number>): void => {
    while (units.size > 0) {
      const next = cheapestOf(units, order, waiting, open);
      units.delete(next);
      take(next, order.units[next]?.touched ?? []);
    }
  };
  const places = Array.from(order.units.keys());
  const isEarly = (place: number): boolean =>
    order.units[place] !== undefined && order.isEarly(order.units[place]);
  takeAll(new Set(places.filter(isEarly)));
  take(beginning, order.begun);
  takeAll(new Set(places.filter((place) => !isEarly(place))));
  return { atOnce, steps };
}

/** Of each slot how many units, settlements and beginnings still give to it. */
function waitingOf({ units, settlements, slots, begun }: Order): number[] {
  const waiting = slots.map(() => 0);
  const givers = [...units.map(({ touched }) => touched), ...settlements.map(({ gives }) => gives), begun];
  for (const slot of givers.flat()) waiting[slot] = (waiting[slot] ?? 0) + 1;
  return waiting;
}

function settleReady(left: Set<Settlement>, waiting: number[], open: Set<number>): readonly Settlement[] {
  const ready: Settlement[] = [];
  // One settlement can make the next possible, and they stand in that order.
  for (const settlement of left) {
    if (settlement.reads.some((slot) => (waiting[slot] ?? 0) > 0)) continue;
    ready.push(settlement);
    left.delete(settlement);
    for (const slot of settlement.reads) open.delete(slot);
    for (const slot of settlement.gives) waiting[slot] = (waiting[slot] ?? 0) - 1;
  }
  return ready;
}

/** The unit that opens least and closes most. */
function cheapestOf(
  units: ReadonlySet<number>,
  { units: all, slots }: Order,
  waiting: readonly number[],
  open: ReadonlySet<number>,
): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const unit of units) {
    let weight = 0;
    for (const slot of all[unit]?.touched ?? []) {
      const size = sizeOf(slots[slot]);
      if (!open.has(slot)) weight += size;
      if (waiting[slot] === 1) weight -= size;
    }
    if (weight >= least) continue;
    least = weight;
    best = unit;
  }
  return best;
}

function sizeOf(slot: Slot | undefined): number {
  return slot === undefined ? 0 : Math.log2(1 + slot.high - slot.low);
}
