import type { Provenance } from './provenance.ts';
import type { RowTable } from './row-table.ts';

/** Puts a row into the table, made of another row and one event more. */
export type Offer = (row: Float64Array, events: number, from: number, event: number) => void;

/**
 * Visits every row, those that are added meanwhile too, and again those that come to need fewer events; false = there are
 * more rows than `mostRows`.
 */
export function visitRows(
  table: RowTable,
  provenance: Provenance,
  visit: (index: number, offer: Offer) => void,
  mostRows: number = Number.POSITIVE_INFINITY,
): boolean {
  const again: number[] = [];
  let passed = 0;
  const offer: Offer = (row, events, from, event) => {
    const added = table.add(row, events);
    if (added < 0) return;
    table.setNode(added, provenance.join(from, event));
    // What follows from a row that was passed needs fewer events now.
    if (added <= passed) again.push(added);
  };
  for (; passed < table.count(); passed += 1) {
    if (table.count() > mostRows) return false;
    visit(passed, offer);
    for (let next = again.pop(); next !== undefined; next = again.pop()) visit(next, offer);
  }
  return true;
}
