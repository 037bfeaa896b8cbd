import type { Field } from '../../model/field.ts';
import type { ValueSource } from './drawn-value.ts';
/** Values of an enum: some common, some rare, the wanted ones and the examples more often than chance would have it. */
export declare function enumSource(field: Field, wanted: readonly string[]): ValueSource;
/** One to three members of a set; a member that holds a semicolon cannot be written in the native layout and is left out. */
export declare function setSource(field: Field, wanted: readonly string[]): ValueSource;
/** Three of ten are true. */
export declare const booleanSource: ValueSource;
