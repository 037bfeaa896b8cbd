/** How much a file may ask of the reader. Every limit is far above what people write and far below what hurts. */
export interface Limits {
    /** Size of one file in bytes. */
    readonly bytes: number;
    /** Maps and lists inside each other, aliases followed. */
    readonly depth: number;
    /** Characters (UTF-16 units) of one key or value as written. */
    readonly textLength: number;
    /** Values that all aliases of one document repeat together. */
    readonly repeatedValues: number;
    /** Findings of one file; the rest is counted, not listed. */
    readonly findings: number;
}
export declare const defaultLimits: Limits;
