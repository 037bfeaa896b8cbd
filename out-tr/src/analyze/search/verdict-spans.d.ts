import type { PointsKind } from '../score/points-asked.ts';
import type { Range } from '../score/ranges.ts';
import type { Scene } from '../score/scene.ts';
import type { LabelVariable, PointsVariable, Variable } from '../space/variable.ts';
/** The points that decide a verdict. */
export declare function pointsBehind({ of }: Verdict): PointsKind;
/** A variable of points, or of what they are called. */
export type Verdict = PointsVariable | LabelVariable;
export declare function isVerdict(variable: Variable): variable is Variable & Verdict;
/** By class the points it stands for; nothing for no score and for a grade of which too little is known. */
export declare function spansOf(scene: Scene, verdict: Verdict): readonly (Range | undefined)[];
