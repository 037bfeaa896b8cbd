import type { Criterion } from '../criterion.ts';
import type { Facts } from '../facts.ts';
/** What a search for a lead found. `isOpen`: some branch was left without knowing whether a lead takes it. */
export interface Search {
    readonly facts?: Facts;
    readonly isOpen: boolean;
}
/** Looks for a lead of which a criterion holds: one branch after the other, each question narrowing its subject. */
export declare function searchFor(criterion: Criterion, attributes: Facts['attributes']): Search;
