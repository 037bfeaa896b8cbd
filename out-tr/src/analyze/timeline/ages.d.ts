import type { DecayTable } from '../../evaluate/score/decay-table.ts';
export declare function pointsAt({ points, tail }: DecayTable, ageDays: number): number;
/** Ages at which a table changes. */
export declare function changesOf(table: DecayTable): readonly number[];
export declare function ascending(ages: Iterable<number>): readonly number[];
/** Which piece an age lies in, when ages are cut before each of `cuts`. */
export declare function pieceOf(age: number, cuts: readonly number[]): number;
/** An age of each piece, the youngest. */
export declare function youngestOf(cuts: readonly number[]): readonly number[];
