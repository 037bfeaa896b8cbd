import type { Stage } from '../../model/lifecycle.ts';
import type { LayerColumn } from '../layer.ts';
import type { Statement } from '../statement.ts';
/** The stages of which some criterion asks whether they were reached. */
export declare function stagesAskedFor({ lifecycle, routing }: Statement['agreement']): readonly Stage[];
/** At first every lead has reached the first stage, the recorded one, and those that one implies. */
export declare function reachedAtFirst(statement: Statement, stage: Stage): LayerColumn;
/** The columns around one move. */
export interface Move {
    readonly to: Stage;
    /** Column that says whether the lead moves. */
    readonly enters: string;
    /** Column of the rank it starts from. */
    readonly from: string;
}
/** After a move it has also reached the new stage and those that lie between and may not be skipped (semantics §4). */
export declare function reachedAfter(statement: Statement, stage: Stage, { to, enters, from }: Move): LayerColumn;
