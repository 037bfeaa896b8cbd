/** A term of SMT-LIB 2 as text. */
export type Term = string;
export declare const yes: Term;
export declare const no: Term;
export declare function whole(value: number): Term;
export declare function not(term: Term): Term;
export declare function all(terms: readonly Term[]): Term;
export declare function any(terms: readonly Term[]): Term;
export declare function implies(condition: Term, conclusion: Term): Term;
export declare function same(left: Term, right: Term): Term;
export declare function choose(condition: Term, then: Term, otherwise: Term): Term;
export type Comparison = 'gte' | 'gt' | 'lte' | 'lt';
export declare function compare(comparison: Comparison, left: Term, right: Term): Term;
/** Whole numbers added up. */
export declare function sum(terms: readonly Term[]): Term;
/** A whole number times a term. */
export declare function times(factor: number, term: Term): Term;
/** How many of the conditions hold. */
export declare function countOf(conditions: readonly Term[]): Term;
/** The value beside the first condition that holds. */
export declare function firstOf(cases: readonly {
    readonly when: Term;
    readonly value: Term;
}[], otherwise: Term): Term;
