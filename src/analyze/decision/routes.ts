import type { RoutingRule } from '../../model/routing.ts';
import type { Node } from '../diagram/diagrams.ts';
import type { AgreementInSpace } from './agreement-in-space.ts';

/** No rule takes the lead; it goes to the fallback. */
const fallback = -1;

/**
 * Index of the first rule whose condition holds (semantics §7). From the first rule on, so that only leads that no rule
 * before takes are looked at: where many rules stand, few are left.
 */
export function routeChain({ space, side }: AgreementInSpace, rules: readonly RoutingRule[]): Node {
  const { both, choose, constant, not } = space.diagrams;
  let chain = constant(fallback);
  let free: Node = 1;
  for (const [index, { when }] of rules.entries()) {
    if (free === 0) break;
    const condition = space.nodeOf(when, side);
    chain = choose(both(free, condition), constant(index), chain);
    free = both(free, not(condition));
  }
  return chain;
}
