import type { SignalTest } from '../../criteria/criterion.ts';
import type { Bounds, EventRule, InactivityRule } from '../../model/scoring.ts';
/** What is to be known about all timelines a lead can have: which values the columns can have together. */
export interface TimelineQuestion {
    /** Signals whose events are selected; events of any other are not there (no consent, or no event at all). */
    readonly signals: readonly string[];
    /** What is read of the events. A rule of two agreements that is equal in both is one leaf. */
    readonly leaves: readonly Leaf[];
    /** What is wanted, in the order of a vector. */
    readonly columns: readonly Term[];
    /** The most events of a timeline; absent = any number. */
    readonly mostEvents?: number;
    /** May a score reset hide the oldest events? Absent = no. */
    readonly mayBeReset?: boolean;
}
export type Leaf = {
    readonly kind: 'rule';
    readonly rule: EventRule | InactivityRule;
}
/** 1 when it holds, else 0. */
 | {
    readonly kind: 'test';
    readonly test: SignalTest;
};
export declare function signalsOfLeaf(leaf: Leaf): readonly string[];
/**
 * A leaf by its place in `leaves`, or a sum brought inside its bounds, as groups and dimensions are (semantics §3).
 * Bounds on the outermost sum say what the asker can tell apart: values beyond them are given as the bound.
 */
export type Term = LeafTerm | SumTerm;
export interface LeafTerm {
    readonly leaf: number;
}
export interface SumTerm extends Bounds {
    readonly of: readonly Term[];
}
