import type { Value } from '../../../src/criteria/attribute.ts';
import type { Field } from '../../../src/model/field.ts';
import type { Boundaries } from './boundaries.ts';
/** What a value is chosen from. */
export interface ValueChoice {
    readonly boundaries: Boundaries;
    /** The agreement's local date, in days. */
    readonly today: number;
}
/** The value that a number means for a field; undefined = missing. 0 is missing, and so is every eighth. */
export declare function valueOfDraw(field: Field, draw: number, { boundaries, today }: ValueChoice): Value | undefined;
