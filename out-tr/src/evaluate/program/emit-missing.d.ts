import type { AttributeType } from '../../criteria/attribute.ts';
import { type Condition } from './condition.ts';
/**
 * What stands for a missing value: one of the attribute's own kind, of which no test holds. A comparison that never
 * meets another kind of value is a few machine instructions; one that does is a call.
 */
export declare const missingValue: Readonly<Record<AttributeType, string>>;
/** Is there no value? A set is never missing (semantics §1). */
export declare function isMissing(value: string, type: AttributeType): Condition;
/** Is there a value? A set has one when it has members. */
export declare function isThere(value: string, type: AttributeType): Condition;
