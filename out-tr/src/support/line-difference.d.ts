/** A stretch of lines that both texts share, only the old one has, or only the new one. */
export interface LineRun {
    readonly what: 'same' | 'old' | 'new';
    readonly lines: readonly string[];
}
/** The fewest lines to take away and to add that lead from one list of lines to the other (Myers 1986, greedy). */
export declare function lineDifference(before: readonly string[], after: readonly string[]): readonly LineRun[];
