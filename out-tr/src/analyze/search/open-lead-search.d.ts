import type { Agreement } from '../../model/agreement.ts';
import type { Scene } from '../score/scene.ts';
import { type Interest } from './interest.ts';
import type { LeadSearch } from './lead-search.ts';
import { type VerdictFact } from './verdict-fact.ts';
export interface LeadSearchOptions {
    readonly interest?: Interest;
    /** Leads need not be the smallest, where that takes longer. */
    readonly anyWillDo?: boolean;
    /** What is certain of the verdicts of two versions together. */
    readonly related?: readonly VerdictFact[];
}
/** Searches the leads of a scene; one that the evaluator does not confirm is never shown. */
export declare function openLeadSearch(scene: Scene, agreements: readonly [Agreement, ...Agreement[]], { interest, anyWillDo, related }?: LeadSearchOptions): LeadSearch;
