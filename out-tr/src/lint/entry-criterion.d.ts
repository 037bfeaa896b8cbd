import type { Criterion } from '../criteria/criterion.ts';
import type { Gate, Stage } from '../model/lifecycle.ts';
/** Everything that the automatic entry of a stage asks for, but for the gates (semantics §3, Entry). */
export declare function entryCriterion({ entry }: Stage): Criterion;
/** What is certain of every lead in a stage that it entered by itself, whichever way it took. */
export declare function demandOfStage({ entry }: Stage): readonly Criterion[];
/** What a gate that is closed says of the lead. */
export declare function gateCriterion({ kind, when, purpose }: Gate): Criterion | undefined;
/** All of these attributes have a value. */
export declare function known(attributes: readonly string[]): readonly Criterion[];
