import type { Value } from '../../criteria/attribute.ts';
import type { AttributeTest } from '../../criteria/criterion.ts';
import type { Field } from '../../model/field.ts';
/** A value that stands for all with the same answers. */
export interface Candidate {
    readonly value: Value;
    readonly isExample: boolean;
}
/** The examples of a field as the values they are; of a date as ages on the day of all witnesses. */
export declare function exampleValues(field: Field): readonly Value[];
/** How each question about a field is answered for a value of it; of a date for its age. */
export declare function answersOf(value: Value | undefined, field: Field, tests: readonly AttributeTest[]): readonly boolean[];
