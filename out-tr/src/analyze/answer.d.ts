/**
 * What an analysis says (semantics §11). `proved`: true of every lead. `refuted`: here is a lead, replayed by the
 * evaluator. `unknown`: neither, with the reason and what holds nevertheless; it never counts as a pass.
 */
export type Answer<Witness> = Proved | Refuted<Witness> | Unknown;
export interface Proved {
    readonly answer: 'proved';
    readonly tier: Tier;
}
export interface Refuted<Witness> {
    readonly answer: 'refuted';
    readonly tier: Tier;
    readonly witness: Witness;
}
export interface Unknown {
    readonly answer: 'unknown';
    /** The last tier that was tried. */
    readonly tier: Tier;
    readonly reason: UnknownReason;
    /** What is proved all the same, as sentences. */
    readonly proved: readonly string[];
}
/**
 * What decided: the same definitions; equal sums of every group of rules; diagrams over attributes; attribute vectors
 * paired with timeline vectors; a search that can only find.
 */
export type Tier = 'normal form' | 'delta groups' | 'diagrams' | 'vectors' | 'search';
export type UnknownReason = {
    readonly kind: 'time' | 'steps' | 'memory';
}
/** A construct was replaced by a larger one, and no real lead was found for the answer. */
 | {
    readonly kind: 'abstraction';
    readonly rules: readonly string[];
    readonly bound: string;
} | {
    readonly kind: 'unsupported';
    readonly what: string;
};
/** More of the budget would help. */
export declare function isExhausted({ kind }: UnknownReason): boolean;
