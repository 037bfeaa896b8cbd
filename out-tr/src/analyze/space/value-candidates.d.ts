import type { AttributeTest } from '../../criteria/criterion.ts';
import type { Field } from '../../model/field.ts';
import { type Candidate } from './candidate.ts';
/**
 * Values of a field among which there is one for every combination of answers to the tests. Of dates their ages. Leads
 * keep to the dictionary: what an export holds beyond it is told when it is read (`records/unknown-value`).
 */
export declare function valueCandidates(field: Field, tests: readonly AttributeTest[]): readonly Candidate[];
