import { ascending, pointsAt } from './ages.ts';
import { type EventKind, matches } from './event-kinds.ts';
import type { Reading } from './reading.ts';
import { distinctKey, type Ring, ringKey } from './rings.ts';
import type { Giving } from './slots.ts';
import type { Part } from './sums.ts';

/** A kind of event with a choice of whether its values are new; all that it can do to a row. */
export interface EventType {
  readonly kind: EventKind;
  /** Keys of what counts once per value and sees its value for the first time. */
  readonly fresh: ReadonlySet<string>;
  /** What counts its values once, of those that have no name. */
  readonly open: readonly OpenValue[];
  /** Given by every event. */
  readonly givings: readonly Giving[];
  /** Given only if the ring keeps the event. */
  readonly rings: readonly RingPart[];
  /** The leaves that any of this goes to. */
  readonly leaves: readonly number[];
  /** Ages at which anything of this changes. */
  readonly cuts: readonly number[];
}

export interface OpenValue {
  readonly property: string;
  readonly key: string;
  readonly reading: Reading;
}

export interface RingPart {
  readonly ring: number;
  readonly givings: readonly Giving[];
  /** The slot that says that this named value was seen. */
  readonly once?: number;
}

/** Where the slots are. */
export interface Places {
  readonly rings: readonly Ring[];
  /** The sums a leaf is part of, by their slots. */
  sumsOf(leaf: number): readonly Part[];
  /** The first slot of a reading's watches. */
  watchSlot(reading: Reading): number;
  /** The slot that remembers that a ring saw a named value. */
  onceSlot(ring: number, value: string): number;
}

/** The types of a kind of event; those that do the same have the same key. */
export function* eventTypes(
  kind: EventKind,
  readings: readonly Reading[],
  places: Places,
): Generator<EventType & { readonly key: string }> {
  const matched = readings.filter((reading) => matches(kind, reading));
  const open = openValues(kind, matched);
  for (const fresh of freshnesses(open)) {
    const effective = matched.filter(
      (reading) => reading.counted === undefined || countsValue(kind, reading, fresh),
    );
    yield {
      kind,
      fresh,
      open,
      givings: effective.flatMap((reading) => [
        ...watchGivings(reading, places),
        ...steadyGivings(reading, places),
      ]),
      rings: ringParts(kind, effective, places),
      leaves: effective.map(({ leaf }) => leaf),
      cuts: ascending(effective.flatMap(({ cuts }) => cuts)),
      key: JSON.stringify([
        effective.map((reading) => readings.indexOf(reading)),
        effective.map((reading) => onceValue(kind, reading) ?? null),
      ]),
    };
  }
}

function openValues(kind: EventKind, readings: readonly Reading[]): readonly OpenValue[] {
  const open = new Map<string, OpenValue>();
  for (const reading of readings) {
    const property = reading.counted?.distinct;
    const key = distinctKey(reading);
    if (property !== undefined && valueClass(kind, reading) === 'other')
      open.set(key, { property, key, reading });
  }
  return [...open.values()];
}

/** For whom a value can be new, all of them first. What is new to one is new to whoever saw only some of the same events. */
function freshnesses(open: readonly OpenValue[]): readonly ReadonlySet<string>[] {
  return open
    .reduce<readonly (readonly OpenValue[])[]>(
      (some, each) => some.flatMap((fresh) => [[...fresh, each], fresh]),
      [[]],
    )
    .filter((fresh) =>
      fresh.every((wide) =>
        open.every(
          (each) => fresh.includes(each) || each.property !== wide.property || !seesLess(each, wide),
        ),
      ),
    )
    .map((fresh) => new Set(fresh.map(({ key }) => key)));
}

function seesLess({ reading }: OpenValue, wide: OpenValue): boolean {
  const filters = reading.where.map((filter) => JSON.stringify(filter));
  return (
    reading.signals.every((signal) => wide.reading.signals.includes(signal)) &&
    wide.reading.where.every((filter) => filters.includes(JSON.stringify(filter)))
  );
}

/** Of each property, is a value new to some and known to others? Whether there was one to know is not looked into. */
export function isHalfNew({ open, fresh }: EventType): boolean {
  return open.some(
    ({ property, key }) =>
      fresh.has(key) && open.some((other) => other.property === property && !fresh.has(other.key)),
  );
}

function valueClass({ classes }: EventKind, { counted }: Reading): 'named' | 'other' | 'none' | undefined {
  return counted?.distinct === undefined ? undefined : (classes[counted.distinct]?.kind ?? 'none');
}

function countsValue(kind: EventKind, reading: Reading, fresh: ReadonlySet<string>): boolean {
  switch (valueClass(kind, reading)) {
    case undefined:
      return true;
    case 'none':
      return false;
    case 'other':
      return fresh.has(distinctKey(reading));
    case 'named':
      // Without a ring, named values have readings of their own.
      return reading.counted?.max !== undefined;
  }
}

function onceValue({ classes }: EventKind, { counted }: Reading): string | undefined {
  if (counted?.distinct === undefined) return undefined;
  const found = classes[counted.distinct];
  return found?.kind === 'named' ? found.value : undefined;
}

function watchGivings(reading: Reading, places: Places): readonly Giving[] {
  const first = reading.watches.length === 0 ? 0 : places.watchSlot(reading);
  return reading.watches.map(({ of, ofHidden, favoursNew }, index) => ({
    slot: first + index,
    of,
    ofHidden,
    favoursNew,
  }));
}

function steadyGivings(reading: Reading, places: Places): readonly Giving[] {
  return reading.counted?.max === undefined ? pointGivings(reading, places) : [];
}

function pointGivings({ leaf, counted }: Reading, places: Places): readonly Giving[] {
  if (counted === undefined) return [];
  return places.sumsOf(leaf).map(({ of, times }) => ({
    slot: of,
    of: (age) => times * pointsAt(counted.table, age),
    ofHidden: 0,
    favoursNew: false,
  }));
}

function ringParts(kind: EventKind, readings: readonly Reading[], places: Places): readonly RingPart[] {
  return places.rings.flatMap(({ key }, ring) => {
    const ringed = readings
      .filter(({ counted }) => counted?.max !== undefined)
      .filter((each) => ringKey(each) === key);
    const [first] = ringed;
    if (first === undefined) return [];
    const value = onceValue(kind, first);
    return [
      {
        ring,
        givings: ringed.flatMap((reading) => pointGivings(reading, places)),
        ...(value !== undefined && { once: places.onceSlot(ring, value) }),
      },
    ];
  });
}
