import type { ScoreRow } from '../../../src/evaluate/score-row.ts';

/** The part of a row that every variant has to get right. */
export type BenchRow = Pick<ScoreRow, 'fit' | 'engagement' | 'total' | 'stage' | 'route'>;

/**
 * A row as one whole number, so that results can be compared and added up. Points, stage and route are multiplied with
 * each other: rows that exchange one of them do not add up to the same sum.
 */
export function rowCode({ fit, engagement, total, stage, route }: BenchRow): number {
  const place = idCode(stage) * 61 + (route === null ? 0 : idCode(route));
  return ((total ?? -1) + 2) * place + ((fit ?? -1) + 2) * 1009 + ((engagement ?? -1) + 2) * 31;
}

/** Different for all stages and for all routes of the bench's agreement, and as easy to say in SQL. */
function idCode(id: string): number {
  return id.length * 31 + id.charCodeAt(0);
}
