import type { Lifecycle, Stage } from '../../model/lifecycle.ts';
import type { Decisions } from '../decision/decisions.ts';
import type { Node } from '../diagram/diagrams.ts';
import type { Standing } from '../witness/standing.ts';
/** Yes for leads that are in the handoff stage or beyond it, where the CRM has them in this stage. */
export declare function handedOverFrom(decisions: Decisions, recorded: Stage): Node;
/** The same as the evaluator sees it. */
export declare function isHandedOver({ agreement: { lifecycle }, row }: Standing): boolean;
export declare function handoffRank(lifecycle: Lifecycle): number;
