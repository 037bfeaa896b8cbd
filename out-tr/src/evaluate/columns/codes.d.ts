/** Codes of a dictionary, as narrow as the largest of them allows; 0 stands for no value. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;
/** Room for `length` codes up to `largest`. */
export declare function codesUpTo(largest: number, length: number): Codes;
/** Codes in the making: they widen when a larger one comes, and places never written hold 0. */
export interface GrowingCodes {
    readonly put: (place: number, code: number) => void;
    /** The codes of the first `length` places. */
    readonly finished: (length: number) => Codes;
}
export declare function growingCodes(): GrowingCodes;
