import type { Facts } from '../../../criteria/facts.ts';
import type { Agreement } from '../../../model/agreement.ts';
import type { RoutingRule } from '../../../model/routing.ts';
import type { Random } from '../../../support/random.ts';
import { type Weighted } from '../../../support/weighted.ts';
/** Who gets leads under an agreement. */
export interface Desk {
    readonly rules: readonly RoutingRule[];
    readonly fallbackQueue?: string;
    /** Pool → its members by weight. */
    readonly pools: ReadonlyMap<string, Weighted<string>>;
    /** Everybody on the side of sales, by weight. */
    readonly sellers: Weighted<string>;
    /** Why leads change hands. */
    readonly causes: readonly string[];
}
/** Where a lead goes. */
export interface Placement {
    readonly rule?: string;
    readonly owner?: string;
    readonly queue?: string;
}
export declare function deskOf({ routing, members, teams, slas }: Agreement): Desk;
/** The first rule that takes the lead by what is known of it, points aside; the member by weight and chance, not by turns. */
export declare function placementOf(desk: Desk, facts: Facts, random: Random): Placement;
