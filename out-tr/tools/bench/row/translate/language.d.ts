import type { Instant } from '../../../../src/support/instant.ts';
/**
 * What a rule language has to offer so that the bench's agreement can be said in it; `Term` is its form of an
 * expression. Every test of a missing value is false, as the semantics want it.
 */
export interface Language<Term> extends BooleanLanguage<Term> {
    readonly number: (value: number) => Term;
    readonly text: (value: string) => Term;
    readonly nothing: Term;
    readonly sum: (terms: readonly Term[]) => Term;
    readonly atLeast: (term: Term, limit: number) => Term;
    readonly atMost: (term: Term, limit: number) => Term;
    readonly reaches: (term: Term, least: number) => Term;
    readonly choose: (when: Term, yes: Term, no: Term) => Term;
    /** Points of an event rule that were worked out outside, by its place among the event rules. */
    readonly counted: (rule: number) => Term;
    /** Absent: the language cannot count and decay, or only at an absurd length. */
    readonly events?: EventLanguage<Term>;
}
/** The questions of criteria. */
export interface BooleanLanguage<Term> {
    readonly all: (terms: readonly Term[]) => Term;
    readonly any: (terms: readonly Term[]) => Term;
    readonly not: (term: Term) => Term;
    readonly isKnown: (attribute: string) => Term;
    readonly isOneOf: (attribute: string, values: readonly string[]) => Term;
    readonly isBoolean: (attribute: string, value: boolean) => Term;
    readonly compares: (attribute: string, comparison: Comparison, value: number) => Term;
    readonly between: (attribute: string, low: number, high: number) => Term;
    /** Of a set, which is never missing. */
    readonly has: (attribute: string, member: string) => Term;
    readonly contains: (attribute: string, part: string) => Term;
    readonly startsWith: (attribute: string, start: string) => Term;
    /** A part of the score, which the language or the caller has worked out before. */
    readonly points: (of: 'total' | 'engagement', comparison: Comparison, value: number) => Term;
    /** Was there an event of fast track so lately? Worked out outside where the language has no `events`. */
    readonly isFast: Term;
}
export type Comparison = 'gte' | 'gt' | 'lte' | 'lt';
/** Inside the body of a sum or maximum the terms are about the event at hand. */
export interface EventLanguage<Term> {
    readonly sumOf: (body: Term) => Term;
    /** 0 without events. */
    readonly maxOf: (body: Term) => Term;
    readonly isSignal: (signal: string) => Term;
    readonly isProperty: (property: string, values: readonly string[]) => Term;
    readonly isNewerThan: (instant: Instant) => Term;
    readonly isKnownAt: (instant: Instant) => Term;
}
