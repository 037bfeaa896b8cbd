import type { Criterion, SignalTest } from '../../criteria/criterion.ts';
import type { ScoreTerms } from './score/score-terms.ts';
import { type Term } from './term.ts';
import { type Version } from './version.ts';
/** What a criterion may read beyond the lead's facts. */
export interface Standing {
    /** Absent in scoring rules, and in an agreement without a scoring. */
    readonly score?: ScoreTerms;
    readonly reached: (stage: string) => Term;
}
/** In a scoring rule nothing of the score and no stage can be asked. */
export declare const unscored: Standing;
/** The criterion as a condition over the lead's raw facts (semantics §2). */
export declare function criterionTerm(criterion: Criterion, version: Version, standing: Standing): Term;
export declare function signalTerm(test: Omit<SignalTest, 'op'>, version: Version): Term;
