import type { Cell } from './cells.ts';
import { openProvenance, type Provenance } from './provenance.ts';

/** An event of a cell and what became of it in the rings that count there. */
export interface PlacedEvent {
  readonly cell: Cell;
  readonly kept: readonly number[];
  readonly dropped: readonly number[];
}

/** The events that rows were made of, and how. */
export interface Ledger {
  readonly provenance: Provenance;
  /** A node of the provenance. */
  enter(cell: Cell, kept?: readonly number[], dropped?: readonly number[]): number;
  eventsOf(node: number): readonly PlacedEvent[];
}

export function openLedger(): Ledger {
  const provenance = openProvenance();
  const entries: PlacedEvent[] = [];
  const nodes = new Map<Cell, Map<string, number>>();
  return {
    provenance,
    enter(cell, kept = [], dropped = []) {
      const key = `${kept.join()}/${dropped.join()}`;
      const known = nodes.get(cell) ?? new Map<string, number>();
      nodes.set(cell, known);
      const found = known.get(key);
      if (found !== undefined) return found;
      entries.push({ cell, kept, dropped });
      const node = provenance.event(entries.length - 1);
      known.set(key, node);
      return node;
    },
    eventsOf: (node) => provenance.eventsOf(node).flatMap((event) => entries[event] ?? []),
  };
}
