import type { Stage } from '../../model/lifecycle.ts';
import type { Node } from '../diagram/diagrams.ts';
import type { Decisions } from './decisions.ts';
import type { Reached } from './reached.ts';
/** Leads with sales that have reached the same of the stages that are asked for. */
export interface WithSales {
    /** Yes for them. */
    readonly node: Node;
    readonly reached: Reached;
}
/** Who of the leads that were recorded in a stage is with sales, by which of the stages `asked` for they have reached then. */
export declare function withSalesFrom(decisions: Decisions, recorded: Stage, asked: Reached): readonly WithSales[];
