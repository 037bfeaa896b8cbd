import type { Criterion } from '../../criteria/criterion.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Budget } from '../budget.ts';
import { type Diagrams, type Node } from '../diagram/diagrams.ts';
import { type NodeOf } from './criterion-node.ts';
import { type Assignment, type LeadState } from './lead-state.ts';
import { type Incomparable, type SharedFields } from './shared-fields.ts';
import type { Variable } from './variable.ts';
/**
 * Every lead at one instant, as far as the criteria of one or two agreements can tell leads apart: finitely many classes
 * (semantics §11). Attributes come first in the order, then consents, objection, reached stages, signal tests, verdicts.
 */
export interface Space {
    readonly fields: SharedFields;
    /** In the order of the diagrams. */
    readonly variables: readonly Variable[];
    /** What a witness pays per variable and class. */
    readonly costs: readonly (readonly number[])[];
    readonly diagrams: Diagrams;
    /** `side` matters for what asks about the score. Only for questions with which the space was opened. */
    readonly nodeOf: NodeOf;
    /** Yes for the classes that a lead can have together, as far as attributes tell: texts, invariants. */
    readonly possible: Node;
    /** Attributes whose classes are more than real texts can have; a refutation that hangs on them has to be replayed. */
    readonly abstracted: readonly string[];
    /** A lead of these classes; `today` is its local date as days since 1970-01-01. */
    readonly valuesOf: (assignment: Assignment, today: number) => LeadState;
}
export interface SpaceOptions {
    /** The older one first where there are two. */
    readonly agreements: readonly [Agreement] | readonly [Agreement, Agreement];
    /** Further questions, put to both. */
    readonly extra?: readonly Criterion[];
    readonly budget: Budget;
}
/** Opens the space of all questions that decide something about a lead; may end with the budget. */
export declare function openSpace({ agreements, extra, budget }: SpaceOptions): Space | Incomparable;
export declare function isIncomparable(opened: object): opened is Incomparable;
