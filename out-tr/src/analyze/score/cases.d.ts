import type { Node } from '../diagram/diagrams.ts';
import { type Known } from '../diagram/operations.ts';
import type { Space } from '../space/space.ts';
/** One way to fix what the lead itself and its events share, so that the rest of each is independent of the other. */
export interface Case {
    /** Variable → class. */
    readonly fixed: ReadonlyMap<number, number>;
    readonly known: Known;
    /** What a witness pays for it beyond the cheapest. */
    readonly cost: number;
    readonly objection: boolean;
    /** Purposes for which consent is given; of others, what was not asked is not given either. */
    readonly given: ReadonlySet<string>;
}
/** What has to be fixed. */
export interface SharedVariables {
    /** Purposes without which events of asked signals are not selected. */
    readonly purposes: ReadonlySet<string>;
    /** Signal tests that scoring rules read. */
    readonly tests: readonly number[];
    /** Variables of which one class is looked at, and that. */
    readonly given: readonly (readonly [number, number])[];
    /** Variables that anything asked depends on. */
    readonly asked: ReadonlySet<number>;
}
/** More cases than this are not tried. */
export declare const mostCases = 4096;
/** Every case without an objection; undefined when there are too many. */
export declare function casesOf(space: Space, { purposes, tests, given, asked }: SharedVariables): readonly Case[] | undefined;
/** Under an objection: no event is selected, and there is no score (semantics §3, Select). */
export declare function objectionCase(space: Space): Case;
/** A diagram in which what is fixed is known. */
export declare function fixedIn(space: Space, { known }: Case, node: Node): Node;
