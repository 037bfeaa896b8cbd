import type { Agreement } from '../../../model/agreement.ts';
import type { RoutingRule } from '../../../model/routing.ts';
import type { Decisions } from '../../decision/decisions.ts';
import { type Reached } from '../../decision/reached.ts';
import type { Node } from '../../diagram/diagrams.ts';
/** A routing rule as far as it decides: who meets the condition, and none before it, goes to the target. */
export interface TargetRule {
    readonly condition: Node;
    readonly target: string;
}
/** What is known of the leads that are routed. */
export interface Known {
    readonly reached: Reached;
    /** What is certain of verdicts: yes for every real lead. */
    readonly verdicts: Node;
}
/**
 * The rules of a version that a lead may come to, and the fallback behind them as a rule for everybody. Conditions hold
 * for no verdicts that cannot be, so that two that mean the same are the same node even where each asks for the score of
 * its own version.
 */
export declare function targetRules({ space, agreement, side }: Decisions, { reached, verdicts }: Known): readonly TargetRule[];
/** Where the leads of a rule go; its name is no part of it. */
export declare function targetOfRule({ assign, reviewQueue }: RoutingRule): string;
export declare function targetOfFallback({ routing }: Agreement): string;
