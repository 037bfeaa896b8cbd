import type { Range } from './finding.ts';
/** A line of the user's file as a terminal shows it, and the cells a range takes in it. */
export interface FrameLine {
    /** One-based. */
    readonly number: number;
    readonly text: string;
    /** Cells before the range. */
    readonly before: number;
    /** Cells of the range, at least one. */
    readonly marked: number;
}
/** The first line of a range, cut to a readable width, with everything invisible made visible. */
export declare function frameLine(text: string, { start, end }: Range): FrameLine;
/** The line that begins at an offset, without its line break. */
export declare function lineAt(text: string, begin: number): string;
