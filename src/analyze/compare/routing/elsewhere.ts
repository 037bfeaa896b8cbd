import type { Reached } from '../../decision/reached.ts';
import type { WithSales } from '../../decision/with-sales.ts';
import type { Node } from '../../diagram/diagrams.ts';
import type { AgreementPair } from '../agreement-pair.ts';
import { otherTarget } from './other-target.ts';
import { targetRules } from './target-rules.ts';

/** Leads that are with sales in both versions, where these give them to different targets. */
export type Elsewhere = (was: readonly WithSales[], is: readonly WithSales[]) => Node;

export function openElsewhere({ space, before, after, verdicts }: AgreementPair): Elsewhere {
  const { diagrams } = space;
  const { both, either } = diagrams;
  const known = new Map<string, Node>();
  const otherFor = (was: Reached, is: Reached): Node => {
    const key = JSON.stringify([[...was], [...is]]);
    const other =
      known.get(key) ??
      otherTarget(
        diagrams,
        targetRules(before, { reached: was, verdicts }),
        targetRules(after, { reached: is, verdicts }),
      );
    known.set(key, other);
    return other;
  };
  return (was, is) => {
    let elsewhere: Node = 0;
    for (const one of was) {
      for (const other of is) {
        const there = both(one.node, other.node);
        if (there !== 0) elsewhere = either(elsewhere, both(there, otherFor(one.reached, other.reached)));
      }
    }
    return elsewhere;
  };
}
