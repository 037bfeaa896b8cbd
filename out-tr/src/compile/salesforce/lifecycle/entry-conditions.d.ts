import type { Stage } from '../../../model/lifecycle.ts';
import { type Condition } from '../formula/condition.ts';
import { type ScoreFields } from '../formula/criterion-condition.ts';
import type { Workbench } from '../workbench.ts';
import type { GateFields } from './gate-fields.ts';
/** The parts of a stage's entry: all must hold, the threshold or the fast track one of both (semantics §3, Entry). */
export interface EntryConditions {
    readonly gate: Condition;
    readonly fields: Condition;
    readonly require: Condition;
    readonly threshold: Condition;
    readonly fastTrack: Condition;
}
export declare function entryConditions(workbench: Workbench, { entry }: Stage, gates: GateFields, score: ScoreFields | undefined): EntryConditions;
