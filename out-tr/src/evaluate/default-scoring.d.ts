import type { Agreement } from '../model/agreement.ts';
import type { Scoring } from '../model/scoring.ts';
/** The scoring that stages, gates and routing read; undefined in an agreement without one. */
export declare function defaultScoring({ scorings }: Pick<Agreement, 'scorings'>): Scoring | undefined;
