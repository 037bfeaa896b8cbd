import type { Agreement } from '../../model/agreement.ts';
import { type Budget, type Exhausted } from '../budget.ts';
import type { Assignment } from '../space/lead-state.ts';
import type { OwnClass } from './own-space.ts';
import { type Told, type ToldValue } from './told.ts';
import { type ToldSpace } from './told-space.ts';
/** Whether two expressions say the same of every lead. */
export type ToldComparison = {
    readonly is: 'equal';
    readonly tier: 'normal form' | 'diagrams';
} | {
    readonly is: 'different';
    readonly space: ToldSpace;
    readonly cases: readonly DifferentCase[];
    /** The cases that are left when some classes turn out to hold no lead; empty = none. */
    readonly without: (classes: readonly OwnClass[]) => readonly DifferentCase[];
} | {
    readonly is: 'open';
    readonly why: Exhausted | 'numbers';
};
/** Leads of one assignment of which the two say different things. */
export interface DifferentCase {
    readonly assignment: Assignment;
    readonly left: ToldValue;
    readonly right: ToldValue;
}
/** Compares by the same text of both, then by diagrams over everything that either of them asks. */
export declare function compareTold(agreement: Agreement, left: Told, right: Told, budget: Budget): ToldComparison;
