import { boundsOf, everything, type Interval, inside, multiplied, nothing, plus } from './interval.ts';
import type { SumTerm, Term } from './timeline-question.ts';

/** The columns as sums of sums, every different one once; a bound that cannot act is gone, and with it its sum. */
export interface Sums {
  /** Parts before what they are part of. */
  readonly nodes: readonly SumNode[];
  /** The sum each column is. */
  readonly columns: readonly number[];
}

export interface SumNode {
  readonly leaves: readonly Part[];
  readonly children: readonly Part[];
  readonly bounds: Interval;
  /** Before the bounds. */
  readonly raw: Interval;
  readonly value: Interval;
}

/** A leaf or another sum, so many times. */
export interface Part {
  readonly of: number;
  readonly times: number;
}

/** `rangeOf`: all values a leaf can have. */
export function sumsOf(columns: readonly Term[], rangeOf: (leaf: number) => Interval): Sums {
  const nodes: SumNode[] = [];
  const known = new Map<string, number>();

  function intern(parts: Parts, bounds: Interval): number {
    const leaves = listed(parts.leaves);
    const children = listed(parts.children);
    const key = JSON.stringify([leaves, children, `${bounds.low} ${bounds.high}`]);
    const found = known.get(key);
    if (found !== undefined) return found;
    const raw = rawRange(parts);
    nodes.push({ leaves, children, bounds, raw, value: inside(raw, bounds) });
    known.set(key, nodes.length - 1);
    return nodes.length - 1;
  }

  function rawRange({ leaves, children }: Parts): Interval {
    const ranges = [
      ...Array.from(leaves, ([leaf, times]) => multiplied(rangeOf(leaf), times)),
      ...Array.from(children, ([node, times]) => multiplied(nodes[node]?.value ?? nothing, times)),
    ];
    return ranges.reduce(plus, nothing);
  }

  /** A sum whose bounds act is a part of its own; any other lends its parts. */
  function partsOf(term: Term): Parts {
    if ('leaf' in term) return { leaves: new Map([[term.leaf, 1]]), children: new Map() };
    const parts = mergedParts(term, partsOf);
    const bounds = boundsOf(term);
    return act(bounds, rawRange(parts))
      ? { leaves: new Map(), children: new Map([[intern(parts, bounds), 1]]) }
      : parts;
  }

  function columnOf(term: Term): number {
    const { leaves, children } = partsOf(term);
    const [only] = children;
    if (leaves.size === 0 && children.size === 1 && only?.[1] === 1) return only[0];
    return intern({ leaves, children }, everything);
  }

  return { columns: columns.map(columnOf), nodes };
}

interface Parts {
  readonly leaves: ReadonlyMap<number, number>;
  readonly children: ReadonlyMap<number, number>;
}

function mergedParts({ of }: SumTerm, partsOf: (term: Term) => Parts): Parts {
  const leaves = new Map<number, number>();
  const children = new Map<number, number>();
  for (const parts of of.map(partsOf)) {
    addTimes(leaves, parts.leaves);
    addTimes(children, parts.children);
  }
  return { leaves, children };
}

function addTimes(into: Map<number, number>, more: ReadonlyMap<number, number>): void {
  for (const [of, times] of more) into.set(of, (into.get(of) ?? 0) + times);
}

function listed(parts: ReadonlyMap<number, number>): readonly Part[] {
  return Array.from(parts, ([of, times]) => ({ of, times })).sort((left, right) => left.of - right.of);
}

function act(bounds: Interval, raw: Interval): boolean {
  return raw.low < bounds.low || raw.high > bounds.high;
}
