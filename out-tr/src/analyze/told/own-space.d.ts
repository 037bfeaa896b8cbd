import type { Atom } from '../../criteria/atoms.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Diagrams, Node } from '../diagram/diagrams.ts';
import type { Assignment } from '../space/lead-state.ts';
import { type OwnVariable } from './own-variable.ts';
import { type Choice, type Measure, type Question } from './question.ts';
import type { ToldValue } from './told.ts';
/** One class of an own variable: the values from one up to the next. */
export interface OwnClass {
    readonly of: Measure | Choice;
    readonly value: ToldValue;
    readonly next: number | undefined;
}
/** The variables for which the language has no word, behind all others. */
export interface OwnSpace {
    readonly nodeOf: (question: Question) => Node;
    /** The variable of a measure that is added up, and its values. */
    readonly variableOf: (measure: Measure) => {
        readonly index: number;
        readonly values: readonly ToldValue[];
    };
    /** Classes that a lead may have together. */
    readonly possible: Node;
    /** Variables with their values. */
    readonly ownOf: (assignment: Assignment) => ReadonlyMap<Measure | Choice, ToldValue>;
    /** Variables that the assignment names, each with its class. */
    readonly classesOf: (assignment: Assignment) => readonly OwnClass[];
    /** Yes for the class of a variable. */
    readonly inClass: (own: OwnClass) => Node;
}
/** `first`: the place of the first of the variables in the order of the diagrams. */
export declare function openOwnSpace(agreement: Agreement, diagrams: Diagrams, variables: readonly OwnVariable[], first: number, nodeOfAtom: (atom: Atom) => Node): OwnSpace;
