import type { Criterion, PointsTest, SignalTest, VerdictTest } from '../../../criteria/criterion.ts';
import type { Caveat } from '../../caveat.ts';
import type { Workbench } from '../workbench.ts';
import { type Condition } from './condition.ts';
/** The fields that carry the default scoring, as far as it has them. */
export interface ScoreFields {
    readonly scale: number;
    readonly fields: Readonly<Partial<Record<(PointsTest | VerdictTest)['op'], string>>>;
    /** Of everything the score is made of. */
    readonly caveats: readonly Caveat[];
}
/** A criterion of the agreement as a question of a formula (semantics §2). Scoring rules pass no score, for they may not read one. */
export declare function criterionCondition(workbench: Workbench, criterion: Criterion, score?: ScoreFields): Condition;
/** `count` events inside the window: the count-th newest is inside it. */
export declare function signalCondition(workbench: Workbench, asked: Omit<SignalTest, 'op'>): Condition;
