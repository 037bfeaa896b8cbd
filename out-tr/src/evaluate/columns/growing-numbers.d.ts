/** Numbers in the making; places never written hold the filling. */
export interface GrowingNumbers {
    readonly put: (place: number, value: number) => void;
    /** The numbers of the first `length` places. */
    readonly finished: (length: number) => Float64Array;
}
export declare function growingNumbers(filling: number): GrowingNumbers;
