import type { Value } from '../../criteria/attribute.ts';
import { type Codes } from './codes.ts';
/** Values by code: code 0 is no value, code c the c-th of the distinct values, which are kept once. */
export interface CodeColumn<Of extends Value = Value> {
    readonly kind: 'codes';
    readonly codes: Codes;
    /** By code − 1. */
    readonly values: readonly Of[];
}
/** A column in the making. */
export interface GrowingCodeColumn<Of extends Value = Value> {
    readonly put: (place: number, value: Of) => void;
    readonly finished: (length: number) => CodeColumn<Of>;
}
/** Codes in the order in which values first come. Empty text is no value, an empty list is one. */
export declare function growingCodeColumn<Of extends Value>(): GrowingCodeColumn<Of>;
/** The code of a value; 0 when the column does not hold it. */
export declare function codeIn<Of extends Value>({ values }: CodeColumn<Of>, value: Of): number;
