import type { ScoreColumns } from '../../evaluate/columns/score-columns.ts';
import type { PlainExport } from './load-plain-export.ts';
/**
 * The rows of `score` as CSV, byte for byte as `writeScoreRows` has the engine write them: by id in the order of code points.
 * In pieces of about a megabyte, each of which is gone when the next but one is asked for.
 */
export declare function scoreText(scores: ScoreColumns, { ids, order }: Pick<PlainExport, 'ids' | 'order'>, scale: number): Generator<Uint8Array>;
