import type { Board } from './board.ts';
import { clamped, type Interval } from './interval.ts';
import { give } from './slots.ts';
import type { SumNode, Sums } from './sums.ts';

/** What happens to rows when all that a leaf or a sum is made of is there: it is passed on and forgotten. */
export interface Settlement {
  /** The slots it reads; whatever still gives to one of them has to come first. */
  readonly reads: readonly number[];
  /** The slots it gives to. */
  readonly gives: readonly number[];
  readonly change: (row: Float64Array) => void;
}

/** Every leaf with something to watch, then every sum, parts before what they are part of. */
export function settlementsOf(
  board: Board,
  { nodes, columns }: Sums,
  needs: readonly Interval[],
): readonly Settlement[] {
  return [
    ...board.watched.map((watched) => settleReading(watched, board)),
    ...nodes.map((node, index) =>
      settleSum({ node, index, need: needs[index], isColumn: columns.includes(index) }, board, nodes),
    ),
  ];
}

function settleReading({ reading, first }: Board['watched'][number], { slots, sumsOf }: Board): Settlement {
  const reads = reading.watches.map((_, index) => first + index);
  const parts = sumsOf(reading.leaf);
  return {
    reads,
    gives: parts.map(({ of }) => of),
    change(row) {
      const value = reading.valueOf(reads.map((slot) => row[slot] ?? 0));
      for (const slot of reads) row[slot] = 0;
      if (value !== 0)
        for (const { of, times } of parts) give(row, slots, { slot: of, amount: times * value });
    },
  };
}

interface OneSum {
  readonly node: SumNode;
  readonly index: number;
  readonly need: Interval | undefined;
  /** A column stays where it is. */
  readonly isColumn: boolean;
}

function settleSum(
  { node, index, need, isColumn }: OneSum,
  { slots }: Board,
  nodes: readonly SumNode[],
): Settlement {
  const parents = nodes.flatMap(({ children }, of) =>
    children.filter((part) => part.of === index).map(({ times }) => ({ of, times })),
  );
  return {
    reads: [index],
    gives: parents.map(({ of }) => of),
    change(row) {
      const value = clamped(clamped(row[index] ?? 0, node.bounds), need ?? node.bounds);
      row[index] = isColumn ? value : 0;
      if (value !== 0)
        for (const { of, times } of parents) give(row, slots, { slot: of, amount: times * value });
    },
  };
}
