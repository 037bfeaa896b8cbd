import type { ScoreRow } from '../score-row.ts';
import type { CodeColumn } from './code-column.ts';
import { type NumberColumn } from './number-column.ts';
/** The rows of `score` turned on their side, by lead. Points are scaled; a null is a missing number or code 0. */
export interface ScoreColumns {
    readonly fit: NumberColumn;
    readonly engagement: NumberColumn;
    readonly total: NumberColumn;
    readonly grade: CodeColumn<string>;
    readonly band: CodeColumn<string>;
    readonly cell: CodeColumn<string>;
    readonly outcome: CodeColumn<string>;
    readonly stage: CodeColumn<string>;
    readonly route: CodeColumn<string>;
    readonly pool: CodeColumn<string>;
}
/** The row of one lead. */
export declare function scoreRowAt(scores: ScoreColumns, place: number): ScoreRow;
