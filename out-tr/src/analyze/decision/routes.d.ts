import type { RoutingRule } from '../../model/routing.ts';
import type { Node } from '../diagram/diagrams.ts';
import type { AgreementInSpace } from './agreement-in-space.ts';
/** No rule takes the lead; it goes to the fallback. */
export declare const fallback = -1;
/**
 * Index of the first rule whose condition holds (semantics §7). From the first rule on, so that only leads that no rule
 * before takes are looked at: where many rules stand, few are left.
 */
export declare function routeChain({ space, side }: AgreementInSpace, rules: readonly RoutingRule[]): Node;
