import type { Attribute, Value } from './attribute.ts';
import type { ConstantProblem } from './type-vocabulary.ts';
/** A value of a lead after typing: neither part is there when the value is missing. */
export interface TypedValue {
    readonly value?: Value;
    readonly problem?: ConstantProblem;
    /** Which value of a list has the problem. */
    readonly index?: number;
}
/** A lead's value for an attribute, normalised (semantics §1); empty texts and empty sets are missing. */
export declare function typeValue(written: unknown, attribute: Attribute): TypedValue;
