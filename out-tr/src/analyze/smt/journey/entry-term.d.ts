import type { Stage } from '../../../model/lifecycle.ts';
import { type Standing } from '../criterion-term.ts';
import { type Term } from '../term.ts';
import type { Version } from '../version.ts';
/** The parts of a stage's entry (semantics §3, Entry). */
export interface EntryTerms {
    /** Some gate is true. */
    readonly blocked: Term;
    /** Every blocking field is there. */
    readonly complete: Term;
    readonly require: Term;
    /** The threshold, or a fast track that skips it. */
    readonly threshold: Term;
}
export declare function entryTerms({ entry }: Stage, version: Version, standing: Standing): EntryTerms;
export declare function entersTerm({ blocked, complete, require, threshold }: EntryTerms): Term;
