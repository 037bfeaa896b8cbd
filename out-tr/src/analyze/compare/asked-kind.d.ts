import { type Answer } from '../answer.ts';
import { type Exhausted } from '../budget.ts';
import type { Witness } from '../witness/witness.ts';
import type { ComparedCase, ComparedKind } from './comparison.ts';
import type { DifferenceKind } from './difference.ts';
import type { Versions } from './versions.ts';
/** One kind of difference, of which what is open can be asked again. */
export interface AskedKind {
    readonly askOpen: () => void;
    readonly isOpen: () => boolean;
    /** Leads it has shown. */
    readonly shown: () => readonly Witness[];
    readonly compared: () => ComparedKind;
}
export declare function openKind({ agreements, scene, search, pair }: Versions, kind: DifferenceKind): AskedKind;
/** More of the budget would help. */
export declare function isOpen(answer: Answer<Witness>): boolean;
export declare function ended(exhausted: Exhausted): Answer<Witness>;
/** Cases with one label are one: the first that is shown, else the first that is open. */
export declare function toldOnce({ id, isBreaking, none }: DifferenceKind, all: readonly ComparedCase[]): ComparedKind;
