import type { Io } from '../io.ts';
import type { OutputPlace } from './output-place.ts';
/** Where the rows are written first, and how they come to where they belong. */
export interface OutputFile {
    /** Absolute; what the engine writes. */
    readonly path: string;
    /** Renames it, or prints it. */
    readonly finish: () => Promise<void>;
}
/** Beside its place, so that nobody ever finds half a file there; without a place it is printed in the end. */
export declare function outputFile(io: Io, place: OutputPlace | undefined, scratch: string): OutputFile;
