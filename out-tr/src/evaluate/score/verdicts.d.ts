import type { ScoreFacts } from '../../criteria/facts.ts';
import type { Scoring } from '../../model/scoring.ts';
import type { FitShare } from './fit-share.ts';
/** Grade, band, cell and outcome; each absent where the model does not give one. */
export type Verdicts = Pick<ScoreFacts, 'grade' | 'band' | 'cell' | 'outcome'>;
/** Reads grade, band and matrix from the clamped points (semantics §3). */
export declare function verdictsOf(scoring: Scoring, engagement: number, share: FitShare | undefined): Verdicts;
