import { variablesIn } from '../diagram/cheapest.ts';
import type { Diagrams, Node } from '../diagram/diagrams.ts';
import { minus } from '../diagram/operations.ts';
import type { Sums } from './add-up.ts';
import { openJointSums } from './joint-sum.ts';
import type { Range } from './ranges.ts';

/** By how much the points of the second side differ from those of the first, and the variables that decide it. */
export interface LeadDelta extends Range {
  readonly variables: readonly number[];
}

/** The difference of two sums of diagrams. What reads the same variables is compared first; mostly nothing is left then. */
export function leadDelta(
  { diagrams, budget }: Sums,
  before: readonly Node[],
  after: readonly Node[],
): LeadDelta {
  const differences = differencesOf(diagrams, before, after);
  const { least, to } = openJointSums(diagrams, budget)(differences);
  const variables = to.edges.length === 0 ? [] : differences.flatMap((node) => variablesIn(diagrams, node));
  return {
    least,
    most: least + to.most,
    variables: [...new Set(variables)].sort((left, right) => left - right),
  };
}

/** Diagrams that add up to what the points of the second side are more than those of the first. */
export function differencesOf(
  diagrams: Diagrams,
  before: readonly Node[],
  after: readonly Node[],
): readonly Node[] {
  const sums = new Map<string, Node>();
  const add = (node: Node, sign: 1 | -1): void => {
    const key = variablesIn(diagrams, node).join(' ');
    const known = sums.get(key) ?? 0;
    // Taken off what is there: 0 − before is the negative of it.
    const negative = sign === 1 ? diagrams.combine(minus, 0, node) : node;
    sums.set(key, diagrams.combine(minus, known, negative));
  };
  for (const node of after) add(node, 1);
  for (const node of before) add(node, -1);
  return [...sums.values()];
}
