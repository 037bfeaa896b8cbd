import type { Board } from './board.ts';
import { type Cell, cellsOf, hiddenCell } from './cells.ts';
import type { EventType } from './event-type.ts';
import type { RowTable } from './row-table.ts';
import { addFreely, type Making, mapped, together } from './rows.ts';
import type { Step } from './schedule.ts';
import type { Settlement } from './settlements.ts';
import { thinnedRows } from './thinned-rows.ts';
import type { Unit } from './units.ts';

/** What the events are added to. */
export interface Folding {
  readonly board: Board;
  readonly units: readonly Unit[];
  readonly making: Making;
  readonly mayBeReset: boolean;
  /** Hears of rings that were not read as they are. */
  readonly abstracted: (ring: number, bound: string) => void;
}

/** From which age on there are events of a type, and what they are in this case. */
export type InCase = (type: EventType) => { readonly type: EventType; readonly fromDay: number };

/** The rows with all events of the steps' units. */
export function fold(rows: RowTable, steps: readonly Step[], inCase: InCase, folding: Folding): RowTable {
  return steps.reduce(
    (table, { unit, settlements }) =>
      settle(addUnit(table, folding.units[unit], inCase, folding), settlements, folding.making),
    rows,
  );
}

export function settle(rows: RowTable, settlements: readonly Settlement[], making: Making): RowTable {
  if (settlements.length === 0) return rows;
  return mapped(
    rows,
    (row) => {
      for (const { change } of settlements) change(row);
    },
    making,
  );
}

function addUnit(rows: RowTable, unit: Unit | undefined, inCase: InCase, folding: Folding): RowTable {
  if (unit === undefined) return rows;
  const { board, making } = folding;
  const types = unit.types.map(inCase);
  const cells = [
    ...types
      .filter(({ fromDay }) => Number.isFinite(fromDay))
      .flatMap(({ type, fromDay }) => cellsOf(type, fromDay, board.rings)),
    ...(folding.mayBeReset ? types.map(({ type }) => hiddenCell(type)) : []),
  ];
  if (!unit.isRinged) {
    addFreely(rows, cells, making);
    return rows;
  }
  const found = thinnedRows(cells, board.rings, making);
  if (found.bound !== undefined) for (const ring of ringsIn(cells)) folding.abstracted(ring, found.bound);
  const inThisCase = types.flatMap(({ type }) => type.givings.map(({ slot }) => slot));
  return together(rows, found.rows, Array.from(new Set([...unit.touched, ...inThisCase])), making);
}

function ringsIn(cells: readonly Cell[]): ReadonlySet<number> {
  return new Set(cells.flatMap((cell) => cell.rings.map(({ ring }) => ring)));
}
