import type { AttributeTest } from '../../criteria/criterion.ts';
import type { Field } from '../../model/field.ts';
import { type Candidate } from './candidate.ts';
import { type ValueVariable, type Variable } from './variable.ts';
/** Candidates with equal answers are one class, for which an example stands where there is one; `missing` is another. */
export declare function valueVariable(field: Field, tests: readonly AttributeTest[], candidates: readonly Candidate[]): Variable & ValueVariable;
