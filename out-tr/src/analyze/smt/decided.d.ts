import { type StageTerms } from './journey/declare-stages.ts';
import type { ScoreTerms } from './score/score-terms.ts';
import { type Term } from './term.ts';
import type { Version } from './version.ts';
/** What a version decides about the lead, each part declared when it is first asked for. */
export interface Decided {
    readonly version: Version;
    readonly score: () => ScoreTerms;
    readonly stages: () => StageTerms;
    readonly route: () => Term;
    readonly target: () => Term;
}
export declare function decidedBy(version: Version): Decided;
