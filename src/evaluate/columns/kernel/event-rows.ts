import { ownValue } from '../../../support/own-value.ts';
import type { EventColumns } from '../event-columns.ts';
import type { EventFilter, EventMatch } from './event-match.ts';
import type { Openings } from './openings.ts';
import { type PropertyClasses, propertyClasses } from './property-classes.ts';

/** Events sorted by what speaks of them, so that a table of (row, age) answers for all rules at once. Row 0: nothing does. */
export interface EventRows {
  /** Opened signal → its first row. */
  readonly first: Uint32Array;
  /** Properties that choose a row: its class times the stride of the opened signal is added. */
  readonly steps: readonly RowStep[];
  /** Row → the matches that speak of its events, by index. */
  readonly matched: readonly (readonly number[])[];
}

interface RowStep {
  readonly property: string;
  readonly classes: Uint32Array;
  /** By opened signal; 0 where the property does not matter. */
  readonly strides: Uint32Array;
}

/** Undefined when there would be more than `mostRows` rows. */
export function eventRows(
  matches: readonly EventMatch[],
  { properties }: EventColumns,
  openings: Openings,
  mostRows: number,
): EventRows | undefined {
  const filtered = [...new Set(matches.flatMap(({ filters }) => filters.map(({ property }) => property)))];
  const classesOf = new Map(
    filtered.map((property) => {
      const filters = matches.flatMap((match) =>
        match.filters.filter((filter) => filter.property === property),
      );
      return [property, propertyClasses(ownValue(properties, property) ?? { values: [] }, filters)] as const;
    }),
  );
  const matched: (readonly number[])[] = [[]];
  const blocks = new Map<string, Block>();
  const first = new Uint32Array(openings.size);
  const steps = filtered.map((property) => ({
    property,
    classes: classesOf.get(property)?.classes ?? new Uint32Array(1),
    strides: new Uint32Array(openings.size),
  }));
  for (let opened = 0; opened < openings.size; opened++) {
    const signal = openings.openSignal(opened);
    if (signal === undefined) continue;
    const block = blocks.get(signal) ?? blockOf(signal, matches, classesOf, matched.length);
    if (block.first + block.rows > mostRows) return undefined;
    if (!blocks.has(signal)) for (let row = 0; row < block.rows; row++) matched.push(block.matchedAt(row));
    blocks.set(signal, block);
    first[opened] = block.first;
    for (const { property, strides } of steps) strides[opened] = block.strides.get(property) ?? 0;
  }
  return { first, steps, matched };
}

/** The rows of one signal: one per combination of classes of the properties that matter to it. */
interface Block {
  readonly first: number;
  readonly rows: number;
  readonly strides: ReadonlyMap<string, number>;
  readonly matchedAt: (row: number) => readonly number[];
}

function blockOf(
  signal: string,
  matches: readonly EventMatch[],
  classesOf: ReadonlyMap<string, PropertyClasses>,
  next: number,
): Block {
  const speaking = [...matches.entries()].filter(([, { signals }]) => signals.includes(signal));
  const strides = new Map<string, number>();
  let rows = 1;
  for (const { property } of speaking.flatMap(([, { filters }]) => filters)) {
    if (strides.has(property)) continue;
    strides.set(property, rows);
    rows *= classesOf.get(property)?.passed.length ?? 1;
  }
  const passes = (filter: EventFilter, row: number): boolean => {
    const passed = classesOf.get(filter.property)?.passed ?? [];
    const at = Math.floor(row / (strides.get(filter.property) ?? 1)) % passed.length;
    return passed[at]?.has(filter) === true;
  };
  const matchedAt = (row: number): readonly number[] =>
    speaking
      .filter(([, { filters }]) => filters.every((filter) => passes(filter, row)))
      .map(([index]) => index);
  return speaking.length === 0
    ? { first: 0, rows: 0, strides, matchedAt }
    : { first: next, rows, strides, matchedAt };
}
