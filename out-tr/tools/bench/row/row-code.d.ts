import type { ScoreRow } from '../../../src/evaluate/score-row.ts';
/** The part of a row that every variant has to get right. */
export type BenchRow = Pick<ScoreRow, 'fit' | 'engagement' | 'total' | 'stage' | 'route'>;
/**
 * A row as one whole number, so that results can be compared and added up. Points, stage and route are multiplied with
 * each other: rows that exchange one of them do not add up to the same sum.
 */
export declare function rowCode({ fit, engagement, total, stage, route }: BenchRow): number;
