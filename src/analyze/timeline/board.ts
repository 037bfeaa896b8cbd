import { type EventKind, eventKinds } from './event-kinds.ts';
import { type EventType, eventTypes, type Places } from './event-type.ts';
import type { Interval } from './interval.ts';
import type { Reading } from './reading.ts';
import { type Ring, ringsOf } from './rings.ts';
import type { Slot } from './slots.ts';
import type { Part, Sums } from './sums.ts';

/** Where everything is kept while events are added, and all that events can do to it. */
export interface Board {
  /** First the sums, in their order; then what is watched. */
  readonly slots: readonly Slot[];
  readonly rings: readonly Ring[];
  readonly types: readonly EventType[];
  /** Readings with something to watch, and where it begins. */
  readonly watched: readonly WatchedReading[];
  sumsOf(leaf: number): readonly Part[];
}

export interface WatchedReading {
  readonly reading: Reading;
  readonly first: number;
}

interface Layout {
  readonly signals: readonly string[];
  readonly readings: readonly Reading[];
  readonly sums: Sums;
  readonly windows: readonly Interval[];
  /** Signals whose silence counts; their events are never of one type with those of others, and all are there. */
  readonly silent: readonly string[];
}

export function boardOf({ signals, readings, sums, windows, silent }: Layout): Board {
  const slots: Slot[] = windows.map((window) => ({ form: 'sum', ...window }));
  const watched = readings
    .filter(({ watches }) => watches.length > 0)
    .map((reading) => {
      const first = slots.length;
      slots.push(...reading.watches.map(({ form, most }) => ({ form, low: 0, high: most })));
      return { reading, first };
    });
  const rings = ringsOf(readings);
  const onces = new Map<string, number>();
  const sumsOf = (leaf: number): readonly Part[] =>
    sums.nodes.flatMap(({ leaves }, of) =>
      leaves.filter((part) => part.of === leaf).map(({ times }) => ({ of, times })),
    );
  const places: Places = {
    rings,
    sumsOf,
    watchSlot: (reading) => watched.find((each) => each.reading === reading)?.first ?? 0,
    onceSlot(ring, value) {
      const key = `${ring} ${value}`;
      const slot = onces.get(key) ?? slots.push({ form: 'largest', low: 0, high: 1 }) - 1;
      onces.set(key, slot);
      return slot;
    },
  };
  const silentKinds = silent
    .filter((signal) => signals.includes(signal))
    .map((signal) => ({ signal, classes: {} }));
  const types = differentTypes([...eventKinds(signals, readings), ...silentKinds], readings, places, silent);
  return { slots, rings, types, watched, sumsOf };
}

/** One type of each that does the same; those of fewer properties come first. */
function differentTypes(
  kinds: readonly EventKind[],
  readings: readonly Reading[],
  places: Places,
  silent: readonly string[],
): readonly EventType[] {
  const types = new Map<string, EventType>();
  for (const kind of kinds) {
    for (const { key, ...type } of eventTypes(kind, readings, places)) {
      const sided = `${silent.includes(kind.signal)} ${key}`;
      if (!types.has(sided)) types.set(sided, type);
    }
  }
  return [...types.values()];
}
