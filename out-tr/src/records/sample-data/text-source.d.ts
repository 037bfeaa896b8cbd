import type { Field } from '../../model/field.ts';
import type { TextConstant } from './constants.ts';
import type { ValueSource } from './drawn-value.ts';
/**
 * Invented texts that look like what the field holds; one of sixteen is, or holds, a text that the agreement compares
 * with, unless that could be somebody's address or number.
 */
export declare function textSource(field: Field, constants: readonly TextConstant[]): ValueSource;
