import type { Diagrams, Node } from '../../diagram/diagrams.ts';
import type { LeadSum } from '../../score/lead-sum.ts';
import type { Range, RangeOf } from '../../score/ranges.ts';
/** A part of sums, and what of it is left. */
interface OpenPart {
    readonly node: Node;
    /** Places of the sums. */
    readonly sums: readonly number[];
}
/** What is left of sums of the lead itself when some attributes are known. */
export interface SumsLeft {
    readonly open: readonly OpenPart[];
    /** By sum between what it lies, before its bounds. */
    readonly ranges: readonly Range[];
}
/** Goes through the attributes of leads, as far as sums look at them. */
export interface SumsWalk {
    readonly start: SumsLeft;
    readonly after: (left: SumsLeft, variable: number, at: number) => SumsLeft;
    /** What is not known yet of some of the sums. */
    readonly openIn: (left: SumsLeft, sums: ReadonlySet<number>) => readonly Node[];
}
export declare function openSumsWalk(diagrams: Diagrams, rangeOf: RangeOf, sums: readonly LeadSum[]): SumsWalk;
export {};
