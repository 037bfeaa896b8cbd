import type { Caveat } from '../../caveat.ts';
/** A scoring rule in the draft of a lead score. */
export interface RuleScore {
    /** What gives the points, added up; none when the rule is missing. */
    readonly calculations: readonly Calculation[];
    readonly caveats: readonly Caveat[];
    /** Scaled points by which a lead's may differ; null = without a limit. */
    readonly bound: number | null;
}
/** A calculation in the words of the lead scoring API. */
export type Calculation = Readonly<Record<string, unknown>> & {
    readonly type: string;
};
export declare function exactScore(calculations: readonly Calculation[], caveats?: readonly Caveat[]): RuleScore;
/** A rule that is not written; its points, at most `most` scaled ones, are absent. */
export declare function absentScore(reason: Caveat, most: number | null): RuleScore;
/** Scaled points as HubSpot writes them. */
export declare function plainPoints(points: number, scale: number): number;
