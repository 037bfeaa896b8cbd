import type { Bounds, Group } from '../../../model/scoring.ts';
import { type Caveat } from '../../caveat.ts';
import type { Workbench } from '../workbench.ts';
import { type RuleScore } from './rule-score.ts';
/** A group of the score and what is to be said about it. */
export interface GroupScore {
    /** As the API takes it; absent when none of its rules can be written. */
    readonly configuration?: unknown;
    readonly rules: readonly (RuleScore & {
        readonly id: string;
    })[];
    readonly caveats: readonly Caveat[];
    /** Scaled; null = without a limit. */
    readonly bound: number | null;
}
/** The rules of a group under its bounds; HubSpot knows groups of fit and of intent. */
export declare function groupScore(workbench: Workbench, group: Group, groupCategory: 'FIT' | 'INTENT', scale: number): GroupScore;
/** What is to be said about points that are put together from these parts under bounds. */
export declare function gathered(parts: readonly {
    readonly id: string;
    readonly caveats: readonly Caveat[];
    readonly bound: number | null;
}[], { max, min }: Bounds): {
    readonly caveats: readonly Caveat[];
    readonly bound: number | null;
};
