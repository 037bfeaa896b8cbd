import type { Lifecycle, Stage } from '../../model/lifecycle.ts';
import type { Node } from '../diagram/diagrams.ts';
import type { Space } from '../space/space.ts';
/** Stages entered in this cycle. */
export type Reached = ReadonlySet<string>;
/** What a lead has reached that the CRM recorded in a stage. */
export declare function reachedOfRecorded(lifecycle: Lifecycle, recorded: Stage): Reached;
/** The same diagram for leads that have reached exactly these stages. */
export declare function withReached({ diagrams, variables }: Space, node: Node, reached: Reached): Node;
