import { type Caveat } from '../../caveat.ts';
import type { Carrier } from '../carrier.ts';
import { type ScoreFields } from '../formula/criterion-condition.ts';
import { type Workbench } from '../workbench.ts';
/** A checkbox per gate, and a text with the id of the gate that wins. */
export interface GateFields {
    /** Text field, blank when no gate is true; absent without gates. */
    readonly first?: string;
    readonly caveats: readonly Caveat[];
    readonly carriers: readonly Carrier[];
}
/** Objection, withdrawn consent and embargo first, then the list order (semantics §3, Gates). */
export declare function gateFields(workbench: Workbench, score: ScoreFields | undefined): GateFields;
