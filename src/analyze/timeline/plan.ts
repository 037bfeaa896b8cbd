import { type Board, boardOf } from './board.ts';
import { eventKinds } from './event-kinds.ts';
import { type Interval, nothing } from './interval.ts';
import { isUnbounded, needsOf, windowOf } from './needs.ts';
import { readLeaf, type SilentIntervals } from './read-leaf.ts';
import type { Reading } from './reading.ts';
import { type Silence, silenceOf } from './silence-cases.ts';
import { silentIntervals } from './silent-intervals.ts';
import { splitDistinct } from './split-distinct.ts';
import { type Sums, sumsOf } from './sums.ts';
import type { TimelineQuestion } from './timeline-question.ts';

/** The question as it is worked on. */
export interface Plan {
  readonly board: Board;
  readonly readings: readonly Reading[];
  readonly sums: Sums;
  readonly needs: readonly Interval[];
  readonly silence: Silence | undefined;
  /** All values a leaf can have. */
  rangeOf(leaf: number): Interval;
}

/** The plan, or a column that has no end. */
export function planOf(question: TimelineQuestion): Plan | { readonly unbounded: number } {
  // Silence without a floor is first read as if it had no end, to find out where it makes no difference any more.
  const endless = read(question, new Map());
  const intervals = silentIntervals({ leaves: question.leaves, ...endless });
  const { readings, sums, needs, rangeOf } = read(question, intervals);
  const windows = sums.nodes.map((node, index) => windowOf(node, needs[index] ?? node.value));
  const unbounded = unboundedColumn(sums, windows);
  if (unbounded !== undefined) return { unbounded };
  const silence = silenceOf(question.leaves, intervals);
  const watched = readings.filter(({ leaf }) => !silence?.leaves.includes(leaf));
  const kinds = eventKinds(question.signals, watched);
  const board = boardOf({
    signals: question.signals,
    readings: watched.flatMap((reading) => splitDistinct(reading, kinds)),
    sums,
    windows,
    silent: silence?.signals ?? [],
  });
  return { board, readings, sums, needs, silence, rangeOf };
}

function read(
  question: TimelineQuestion,
  intervals: SilentIntervals,
): Pick<Plan, 'readings' | 'sums' | 'needs' | 'rangeOf'> {
  const mostEvents = question.mostEvents ?? Number.POSITIVE_INFINITY;
  const readings = question.leaves.map((leaf, index) => readLeaf(leaf, index, mostEvents, intervals));
  const rangeOf = (leaf: number): Interval => readings[leaf]?.range ?? nothing;
  const sums = sumsOf(question.columns, rangeOf);
  return { readings, sums, needs: needsOf(sums, rangeOf), rangeOf };
}

/** The first column that depends on a sum without an end. */
function unboundedColumn({ nodes, columns }: Sums, windows: readonly Interval[]): number | undefined {
  const depends = (node: number): boolean =>
    isUnbounded(windows[node] ?? nothing) || (nodes[node]?.children.some(({ of }) => depends(of)) ?? false);
  const found = columns.findIndex(depends);
  return found < 0 ? undefined : found;
}
