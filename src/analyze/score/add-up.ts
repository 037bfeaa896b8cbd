import type { Bounds } from '../../model/scoring.ts';
import type { Budget } from '../budget.ts';
import { variablesIn } from '../diagram/cheapest.ts';
import type { Diagrams, Node } from '../diagram/diagrams.ts';
import { plus } from '../diagram/operations.ts';
import { type Range, type RangeOf, rangeSum } from './ranges.ts';

/** Where sums of points are worked out. */
export interface Sums {
  readonly diagrams: Diagrams;
  readonly rangeOf: RangeOf;
  readonly budget: Budget;
}

/** Diagrams that are asked on the way down: those begun, those from `next` on not yet, and what the others came to. */
interface Standing {
  readonly next: number;
  readonly begun: readonly Node[];
  readonly sum: number;
}

/**
 * The sum of diagrams, brought inside its bounds. All of them are walked at once, variable by variable; as soon as what is
 * left cannot move a sum away from a bound, the rest is not looked at. So nodes are made for sums that can be told apart only.
 */
export function addUp(sums: Sums, nodes: readonly Node[], { min, max }: Bounds = {}): Node {
  const { diagrams, rangeOf, budget } = sums;
  const parts = merged(sums, nodes).toSorted(
    (left, right) => diagrams.variableOf(left) - diagrams.variableOf(right),
  );
  const [low, high] = [min ?? Number.NEGATIVE_INFINITY, max ?? Number.POSITIVE_INFINITY];
  const waiting = suffixRanges(parts.map(rangeOf));
  const known = new Map<string, Node>();

  function nodeFor(standing: Standing): Node {
    const { next, begun, sum } = standing;
    const left = rangeSum([waiting[next] ?? rangeSum([]), ...begun.map(rangeOf)]);
    // As `bounded` does: the upper bound has the last word.
    if (sum + left.least >= high) return diagrams.constant(high);
    if (sum + left.most <= low) return diagrams.constant(Math.min(low, high));
    if (begun.length === 0 && next === parts.length) return diagrams.constant(sum);
    const key = `${next} ${sum} ${begun.join(' ')}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    budget.spend(1);
    const node = split(standing);
    known.set(key, node);
    return node;
  }

  function split({ next, begun, sum }: Standing): Node {
    const nextVariable = variableOf(parts[next]);
    const variable = begun.reduce((least, node) => Math.min(least, variableOf(node)), nextVariable);
    let after = next;
    while (variableOf(parts[after]) === variable && after < parts.length) after += 1;
    const asked = [...begun, ...parts.slice(next, after)];
    const children: Node[] = [];
    for (let index = 0; index < (diagrams.sizes[variable] ?? 0); index += 1) {
      children.push(nodeFor(stepped({ next: after, begun: asked, sum }, variable, index)));
    }
    return diagrams.branch(variable, children);
  }

  function stepped({ next, begun, sum }: Standing, variable: number, index: number): Standing {
    const open: Node[] = [];
    let points = sum;
    for (const node of begun) {
      const child = variableOf(node) === variable ? diagrams.childOf(node, index) : node;
      const value = diagrams.valueOf(child);
      if (value === undefined) open.push(child);
      else points += value;
    }
    return { next, begun: open.sort((left, right) => left - right), sum: points };
  }

  function variableOf(node: Node | undefined): number {
    return node === undefined ? diagrams.sizes.length : diagrams.variableOf(node);
  }

  return nodeFor({ next: 0, begun: [], sum: 0 });
}

/** Diagrams of the same variables as one, for their sum is not larger than they are. */
function merged({ diagrams }: Sums, nodes: readonly Node[]): readonly Node[] {
  const byVariables = new Map<string, Node>();
  for (const node of nodes) {
    const key = variablesIn(diagrams, node).join(' ');
    byVariables.set(key, diagrams.combine(plus, byVariables.get(key) ?? 0, node));
  }
  return [...byVariables.values()];
}

/** The range of the sum from each place on. */
function suffixRanges(ranges: readonly Range[]): readonly Range[] {
  const sums: Range[] = [rangeSum([])];
  for (const range of ranges.toReversed()) sums.push(rangeSum([range, sums.at(-1) ?? rangeSum([])]));
  return sums.reverse();
}
