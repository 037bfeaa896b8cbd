import type { RoutingRule } from '../../model/routing.ts';
import type { Node } from '../diagram/diagrams.ts';
import type { AgreementInSpace } from './agreement-in-space.ts';

/** No rule takes the lead; it goes to the fallback. */
export const fallback = -1;

/** Index of the first rule whose condition holds (semantics §7). */
export function routeChain({ space, side }: AgreementInSpace, rules: readonly RoutingRule[]): Node {
  const { choose, constant } = space.diagrams;
  return rules.reduceRight(
    (otherwise, { when }, index) => choose(space.nodeOf(when, side), constant(index), otherwise),
    constant(fallback),
  );
}
