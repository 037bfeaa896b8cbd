import type { Version } from '../version.ts';
import type { ScoreTerms } from './score-terms.ts';
/** The score of the lead under the version’s default scoring; nothing without one (semantics §3). */
export declare function declareScore(version: Version): ScoreTerms | undefined;
