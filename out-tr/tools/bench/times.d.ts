/** What each competitor took in each round, in the order of the rounds; one unit throughout. */
export type Times = ReadonlyMap<string, readonly number[]>;
export declare function median(values: readonly number[]): number;
/** Median over the rounds of the ratio within a round: a busy moment slows both sides of it. */
export declare function ratio(times: Times, of: string, to: string): number;
/** The ratio within each round. */
export declare function ratiosOf(times: Times, of: string, to: string): readonly number[];
