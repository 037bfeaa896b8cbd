import type { Cell, RingCell } from './cells.ts';
import { give } from './slots.ts';
import type { RingColumns, Thinning } from './thinning.ts';

/** What can become of an event in the rings that count it, each with what it can do. */
export interface Deed {
  readonly cell: Cell;
  readonly keeps: readonly RingCell[];
  readonly drops: readonly RingCell[];
  /** Rings that saw its value before, and so do not count it at all. */
  readonly knows: readonly RingCell[];
  /** A node of the provenance. */
  readonly node: number;
}

/** Everything that can become of an event of a cell; `keepsAll`: only that every ring keeps it. */
export function deedsOf(cell: Cell, { making: { ledger } }: Thinning, keepsAll: boolean): readonly Deed[] {
  return splits(cell.rings, keepsAll).map((split) => ({
    cell,
    ...split,
    node: ledger.enter(
      cell,
      split.keeps.map(({ ring }) => ring),
      split.drops.map(({ ring }) => ring),
    ),
  }));
}

type Split = Pick<Deed, 'keeps' | 'drops' | 'knows'>;

function splits(rings: readonly RingCell[], keepsAll: boolean): readonly Split[] {
  if (keepsAll) return [{ keeps: rings, drops: [], knows: [] }];
  const [first, ...rest] = rings;
  if (first === undefined) return [{ keeps: [], drops: [], knows: [] }];
  return splits(rest, false).flatMap((split) => [
    { ...split, keeps: [first, ...split.keeps] },
    { ...split, drops: [first, ...split.drops] },
    ...(first.once === undefined ? [] : [{ ...split, knows: [first, ...split.knows] }]),
  ]);
}

/** Has each ring seen the event's value before, where the deed says so, and only there? */
export function valuesFit(row: Float64Array, { keeps, drops, knows }: Deed): boolean {
  const isKnown = ({ once }: RingCell): boolean => once !== undefined && row[once] === 1;
  return knows.every(isKnown) && !keeps.some(isKnown) && !drops.some(isKnown);
}

/** Gives what the event gives; what the rings remember is for the search to say. */
export function giveDeed(
  row: Float64Array,
  { cell, keeps, drops }: Deed,
  { making: { slots } }: Thinning,
): void {
  for (const gift of cell.gifts) give(row, slots, gift);
  for (const { gifts, once } of keeps) {
    for (const gift of gifts) give(row, slots, gift);
    if (once !== undefined) row[once] = 1;
  }
  for (const { once } of drops) if (once !== undefined) row[once] = 1;
}

export function columnsOf({ rings }: Thinning, { ring }: RingCell): RingColumns {
  const found = rings.find((each) => each.ring === ring);
  if (found === undefined) throw new Error('a cell of another search');
  return found;
}
