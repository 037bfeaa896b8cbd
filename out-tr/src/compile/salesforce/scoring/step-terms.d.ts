import type { AgeStep } from './age-steps.ts';
/**
 * Summands that give the points of the step in which the stored instant lies; together 0 when it is blank.
 * `A < d` is written as `instant > NOW() - d`, which is exact to the second.
 */
export declare function stepTerms(field: string, steps: readonly AgeStep[]): readonly string[];
/** What is added for ages below `untilDay` (no day = for all), so that the sum at any age is the step's points. */
export declare function stepChanges(steps: readonly AgeStep[]): readonly {
    readonly change: number;
    readonly untilDay?: number;
}[];
