import type { Place } from '../diagnostics/place.ts';
import type { Text } from '../model/text.ts';
/** One thing the agreement says, small enough to be carried by a system or not. */
export interface Clause {
    /** Unique in the agreement, e.g. `scoring/lead-score/fit/company/company-size` or `sla/first-contact`. */
    readonly id: string;
    readonly title: Text;
    readonly place: Place;
}
/** `exact`: same result for every lead; `approximated`: within the stated bound; `missing`: not carried at all. */
export type Fidelity = 'exact' | 'approximated' | 'missing';
/** How far an approximation may be from the agreement. */
export interface Bound {
    readonly words: Text;
    /** Largest difference of the points of one lead, scaled like the scoring model; absent where not a matter of points. */
    readonly points?: number;
}
/** How a target carries one clause. `how` is required unless `exact`, `bound` when `approximated`. */
export interface Rendition {
    readonly fidelity: Fidelity;
    /** In English and German. */
    readonly how?: Text;
    /** What must be true of the data in the system for the fidelity to hold, e.g. that stored facts are kept up to date. */
    readonly assumes?: Text;
    readonly bound?: Bound;
    /** Paths of the artifacts that carry it, sorted. */
    readonly artifacts: readonly string[];
}
/** A clause and what became of it in one target. */
export interface CompiledClause extends Clause, Rendition {
}
