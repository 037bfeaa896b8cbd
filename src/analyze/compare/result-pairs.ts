import { valuesIn } from '../diagram/cheapest.ts';
import type { Diagrams, Node } from '../diagram/diagrams.ts';
import { mapping, operation } from '../diagram/operations.ts';

/** Results of two diagrams that occur together. */
export interface ResultPair {
  readonly before: number;
  readonly after: number;
  /** Yes where both occur. */
  readonly holds: Node;
}

/** More than any agreement has stages, rules or labels. */
const many = 100_000;
/** Results may be a little below 0, for what is none. */
const below = 10;
const paired = operation((before, after) => (before + below) * many + (after + below));

/** All results that two diagrams have together and that differ. */
export function differentResults(diagrams: Diagrams, before: Node, after: Node): readonly ResultPair[] {
  const pairs = diagrams.combine(paired, before, after);
  return valuesIn(diagrams, pairs).flatMap((value) => {
    const pair = { before: Math.floor(value / many) - below, after: (value % many) - below };
    if (pair.before === pair.after) return [];
    const isIt = mapping((other) => Number(other === value));
    return [{ ...pair, holds: diagrams.map(isIt, pairs) }];
  });
}
