import type { Agreement } from '../../../../src/model/agreement.ts';
import type { Stage } from '../../../../src/model/lifecycle.ts';
import type { Dimension } from '../../../../src/model/scoring.ts';
import type { BooleanLanguage, Language } from './language.ts';
/** The agreement in another rule language. What is left to the caller: objections, the total, the recorded stage. */
export interface Translation<Term> {
    readonly fit: Term;
    readonly engagement: Term;
    /** Does a lead before the handoff enter it, with `points` at hand? */
    readonly enters: Term;
    /** Id of the route of a lead that sales works, or nothing. */
    readonly route: Term;
}
/** `counting`: in the language itself, or from points that were worked out outside for each event rule. */
export declare function translate<Term>(agreement: Agreement, language: Language<Term>, counting: 'in the language' | 'outside'): Translation<Term>;
export declare function dimensionsOf(agreement: Agreement): {
    readonly fit: Dimension;
    readonly engagement: Dimension;
};
/** Gates first, then what is required, then the threshold or the fast track. */
export declare function entryTerm<Term>(agreement: Agreement, language: BooleanLanguage<Term>): Term;
export declare function handoffStage({ lifecycle }: Agreement): Stage;
