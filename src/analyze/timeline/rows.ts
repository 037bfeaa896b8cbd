import type { Budget } from '../budget.ts';
import type { Cell } from './cells.ts';
import type { Ledger } from './placed-event.ts';
import { noEvents } from './provenance.ts';
import { openRowTable, type RowTable } from './row-table.ts';
import { type Gift, give, type Slot } from './slots.ts';
import { visitRows } from './visit-rows.ts';

/** What rows are made with. */
export interface Making {
  readonly slots: readonly Slot[];
  readonly mostEvents: number;
  readonly ledger: Ledger;
  readonly budget: Budget;
}

/** The row of no events, with something given from the beginning. */
export function firstRow({ slots, budget }: Making, gifts: readonly Gift[] = []): RowTable {
  const table = openRowTable(slots.length, budget);
  const row = new Float64Array(slots.length);
  for (const gift of gifts) give(row, slots, gift);
  table.setNode(table.add(row, 0), noEvents);
  return table;
}

/**
 * Adds any number of events of these cells to the rows, in place. No ring counts them, so their order means nothing, and
 * what was added before under the same key is there already.
 */
export function addFreely(
  table: RowTable,
  cells: readonly Cell[],
  making: Making,
  added: Set<string> = new Set(),
): void {
  for (const cell of cells) {
    const key = JSON.stringify(cell.gifts);
    if (cell.gifts.length === 0 || added.has(key)) continue;
    added.add(key);
    addAny(table, cell, making);
  }
}

function addAny(table: RowTable, cell: Cell, { slots, mostEvents, ledger }: Making): void {
  const row = new Float64Array(table.width);
  const event = ledger.enter(cell, cell.fates?.kept, cell.fates?.dropped);
  visitRows(table, ledger.provenance, (index, offer) => {
    const events = table.eventsOf(index) + 1;
    if (events > mostEvents) return;
    table.read(index, row);
    for (const gift of cell.gifts) give(row, slots, gift);
    offer(row, events, table.nodeOf(index), event);
  });
}

/** The rows with one event of any of these cells. */
export function withOne(table: RowTable, cells: readonly Cell[], making: Making): RowTable {
  const { slots, mostEvents, ledger, budget } = making;
  const grown = openRowTable(table.width, budget);
  const row = new Float64Array(table.width);
  for (const cell of cells) {
    const event = ledger.enter(cell, cell.fates?.kept, cell.fates?.dropped);
    for (let index = 0; index < table.count(); index += 1) {
      const events = table.eventsOf(index) + 1;
      if (events > mostEvents) continue;
      table.read(index, row);
      for (const gift of cell.gifts) give(row, slots, gift);
      const added = grown.add(row, events);
      if (added >= 0) grown.setNode(added, ledger.provenance.join(table.nodeOf(index), event));
    }
  }
  return grown;
}

/** Puts rows among others. */
export function mergeInto(table: RowTable, others: RowTable): void {
  const row = new Float64Array(table.width);
  for (let index = 0; index < others.count(); index += 1) {
    others.read(index, row);
    const added = table.add(row, others.eventsOf(index));
    if (added >= 0) table.setNode(added, others.nodeOf(index));
  }
}

/** Every row of the one with every row of the other; `touched` are the slots of which the second knows anything. */
export function together(
  left: RowTable,
  right: RowTable,
  touched: readonly number[],
  { slots, mostEvents, ledger, budget }: Making,
): RowTable {
  const table = openRowTable(left.width, budget);
  const base = new Float64Array(left.width);
  const row = new Float64Array(left.width);
  const giftsOf = giftsByRow(right, touched);
  for (let first = 0; first < left.count(); first += 1) {
    left.read(first, base);
    for (let second = 0; second < right.count(); second += 1) {
      const events = left.eventsOf(first) + right.eventsOf(second);
      if (events > mostEvents) continue;
      row.set(base);
      for (const gift of giftsOf[second] ?? []) give(row, slots, gift);
      const added = table.add(row, events);
      if (added >= 0) table.setNode(added, ledger.provenance.join(left.nodeOf(first), right.nodeOf(second)));
    }
  }
  return table;
}

function giftsByRow(table: RowTable, touched: readonly number[]): readonly (readonly Gift[])[] {
  const row = new Float64Array(table.width);
  return Array.from({ length: table.count() }, (_, index) => {
    table.read(index, row);
    return touched.map((slot) => ({ slot, amount: row[slot] ?? 0 })).filter(({ amount }) => amount !== 0);
  });
}

/** Changes every row in place; rows that become equal become one, the one with the fewest events. */
export function mapped(table: RowTable, change: (row: Float64Array) => void, { budget }: Making): RowTable {
  const changed = openRowTable(table.width, budget);
  const row = new Float64Array(table.width);
  for (let index = 0; index < table.count(); index += 1) {
    table.read(index, row);
    change(row);
    const added = changed.add(row, table.eventsOf(index));
    if (added >= 0) changed.setNode(added, table.nodeOf(index));
  }
  return changed;
}
