import { variablesIn } from '../../diagram/cheapest.ts';
import type { Diagrams, Node } from '../../diagram/diagrams.ts';
import { merged } from '../add-up.ts';
import type { LeadSum } from '../lead-sum.ts';
import { type Range, type RangeOf, rangeSum } from '../ranges.ts';

/** The points of a lead: sums, and the parts of which they consist, each part once. */
export interface Ledger {
  readonly sums: readonly LedgerSum[];
  readonly parts: readonly Part[];
}

/** A diagram whose results are added to one or more sums. */
export interface Part {
  readonly index: number;
  readonly node: Node;
  /** Places of the sums; one to which it is added twice is there twice. */
  readonly sums: readonly number[];
  readonly range: Range;
  /** The variables that it asks lie between these. */
  readonly first: number;
  readonly last: number;
}

export interface LedgerSum {
  /** What constants give. */
  readonly start: number;
  readonly low: number;
  readonly high: number;
  /** On the way no sum is further from 0. */
  readonly furthest: number;
}

export function ledgerOf(diagrams: Diagrams, rangeOf: RangeOf, sums: readonly LeadSum[]): Ledger {
  const placesOf = new Map<Node, number[]>();
  const starts = sums.map(({ parts }, place) => {
    let start = 0;
    for (const node of merged({ diagrams }, parts)) {
      const value = diagrams.valueOf(node);
      if (value === undefined) placesOf.set(node, [...(placesOf.get(node) ?? []), place]);
      else start += value;
    }
    return start;
  });
  const parts = [...placesOf].map(([node, places], index): Part => {
    const variables = variablesIn(diagrams, node);
    const [first = 0, last = 0] = [variables[0], variables.at(-1)];
    return { index, node, sums: places, range: rangeOf(node), first, last };
  });
  return {
    parts,
    sums: sums.map((sum, place) => ledgerSum(sum, starts[place] ?? 0, rangesOf(parts, place))),
  };
}

/** What is left to be added to a sum by some parts. */
export function rangesOf(parts: readonly Pick<Part, 'sums' | 'range'>[], place: number): readonly Range[] {
  return parts.flatMap(({ sums, range }) => sums.filter((each) => each === place).map(() => range));
}

/**
 * A sum to which `left` is still added, inside its bounds: what can no longer be told apart becomes equal. The upper bound
 * has the last word, as in `bounded`.
 */
export function withinBounds({ low, high }: LedgerSum, sum: number, left: Range): number {
  return Math.min(Math.max(sum, low - left.most), high - left.least);
}

function ledgerSum({ min, max }: LeadSum, start: number, ranges: readonly Range[]): LedgerSum {
  const high = max ?? Number.POSITIVE_INFINITY;
  const low = Math.min(min ?? Number.NEGATIVE_INFINITY, high);
  const { least, most } = rangeSum(ranges);
  const width = Math.max(0, most) - Math.min(0, least);
  const furthest = Math.abs(start) + 2 * width + finite(low) + finite(high);
  return { start, low, high, furthest };
}

function finite(bound: number): number {
  return Number.isFinite(bound) ? Math.abs(bound) : 0;
}
