import { type ScoreRow } from '../../../src/evaluate/score-row.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
/** Two versions and what they make of one lead. */
export interface JudgedTwice {
    /** Stage that the CRM has recorded. */
    readonly recorded: string | undefined;
    readonly before: ScoreRow;
    readonly after: ScoreRow;
}
/** The differences that a lead shows, `score` among them, told from its rows alone. */
export declare function shownDifferences([before, after]: readonly [Agreement, Agreement], judged: JudgedTwice): readonly string[];
