import type { Dimension, Scoring } from '../../../model/scoring.ts';
import type { Caveat } from '../../caveat.ts';
/** How one version of the beta differs from the others. */
export interface LeadScoringApi {
    readonly endpoint: string;
    /** Key of the score's upper limit. */
    readonly limitName: 'maxScore' | 'maxScorePerCategory';
    /** The limit to write, in scaled points. */
    readonly limit: (scoring: Scoring) => number;
    /** Which bounds of the total, or of a dimension, the score has no place for. */
    readonly limitCaveats: (scoring: Scoring) => (dimension?: Dimension) => readonly Caveat[];
}
/** The API of a date that this target can write for. */
export declare function leadScoringApi(version: string): LeadScoringApi | undefined;
