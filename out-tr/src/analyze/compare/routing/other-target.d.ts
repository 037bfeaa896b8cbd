import type { Diagrams, Node } from '../../diagram/diagrams.ts';
import type { TargetRule } from './target-rules.ts';
/**
 * Leads that two lists of rules give to different targets. Rules that stand in both lists change nothing for leads that
 * come to both of them, so only the leads are followed that a rule of one list alone has taken: where most rules have
 * stayed, the diagrams of both lists, which may be huge, are never made.
 */
export declare function otherTarget(diagrams: Diagrams, before: readonly TargetRule[], after: readonly TargetRule[]): Node;
