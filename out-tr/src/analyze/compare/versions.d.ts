import type { Agreement } from '../../model/agreement.ts';
import type { Budget } from '../budget.ts';
import { type Scene } from '../score/scene.ts';
import type { LeadSearch } from '../search/lead-search.ts';
import { type LeadSearchOptions } from '../search/open-lead-search.ts';
import { type AgreementPair } from './agreement-pair.ts';
import type { NotComparable } from './comparison.ts';
/** Two versions made ready to be compared. */
export interface Versions {
    readonly agreements: readonly [Agreement, Agreement];
    readonly scene: Scene;
    readonly search: LeadSearch;
    readonly pair: AgreementPair;
}
export declare function openVersions(agreements: readonly [Agreement, Agreement], budget: Budget, { anyWillDo }?: Pick<LeadSearchOptions, 'anyWillDo'>): Versions | NotComparable;
