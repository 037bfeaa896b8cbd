import { type Constants } from './constants.ts';
/** Fills the result arrays for the leads from `start` up to `end`. */
export type Kernel = (start: number, end: number, asOf: number, today: number, out: KernelOutput) => void;
/** The arrays that a kernel writes, by result column. */
export type KernelOutput = Readonly<Record<string, Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array>>;
/** The only place where text becomes code: the body holds names from `constants` and numbers, nothing that anybody wrote. */
export declare function compileKernel(body: string, { values }: Constants): Kernel;
