import type { Criterion } from '../../criteria/criterion.ts';
import { type Condition } from './condition.ts';
import type { Draft } from './draft.ts';
/** `score`: while points are given there is no score, and no stage reached, to be read (semantics §2). */
export type Asker = 'score' | 'stage';
/** The criterion as a condition over the variables of the program (semantics §2). */
export declare function emitCriterion(criterion: Criterion, asker: Asker, draft: Draft): Condition;
