import type { LeadColumns } from '../../../src/evaluate/columns/lead-columns.ts';
type NumberArray = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;
/** Every array of the columns that an agreement reads: what memory has to deliver at the least. */
export declare function arraysOf({ fields, recordedStages, objectionFrom, events, }: LeadColumns): readonly NumberArray[];
/**
 * The sum of all of them, with a loop of its own for each kind of array. Whole numbers are added in 32 bits, where they may
 * overflow; doubles in four sums, for one sum would wait for each addition before the next.
 */
export declare function sumOfArrays(arrays: readonly NumberArray[]): number;
export {};
