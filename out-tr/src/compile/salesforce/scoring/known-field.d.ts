import type { Dimension, Scoring } from '../../../model/scoring.ts';
import { type Caveat } from '../../caveat.ts';
import { type Workbench } from '../workbench.ts';
/** The field that says how many of the attainable fit points can be judged (semantics §3, Fit). */
export interface KnownField {
    readonly name: string;
    readonly fields: readonly string[];
    readonly caveats: readonly Caveat[];
}
/** Attainable fit points without the unknown rules: those that are false and read a missing attribute. */
export declare function knownField(workbench: Workbench, scoring: Scoring, fit: Dimension): KnownField;
