import type { Criterion } from '../../../src/criteria/criterion.ts';
import type { CriterionSketch } from './criterion-sketch.ts';
import type { Scope } from './scope.ts';
/** The criterion in normal form; where what it asks about does not exist, it asks about an attribute instead. */
export declare function criterionOf(sketch: CriterionSketch, scope: Scope): Criterion;
