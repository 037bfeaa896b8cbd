import type { Value } from '../../criteria/attribute.ts';
import type { ConsentState } from '../../criteria/criterion.ts';
import type { TextPart } from './text/text-parts.ts';
/**
 * One thing about a lead that can be this or that. A class is a set of possibilities that no criterion of the space
 * tells apart; the variable's place in the order of the diagrams is its place among `Space.variables`.
 */
export type Variable = VariableHead & (ValueVariable | MemberVariable | PresenceVariable | PartVariable | ConsentVariable | ObjectionVariable | ReachedVariable | SignalVariable | PointsVariable | LabelVariable);
interface VariableHead {
    /** What it is, for messages: `employees`, `consent email-marketing`. */
    readonly label: string;
    readonly classes: readonly VariableClass[];
}
export interface VariableClass {
    /** For messages. */
    readonly label: string;
    /** How much a witness pays for it: 0 for nothing, `present` for a fact, a little more for an unlikely one. */
    readonly cost: number;
}
/** What a fact costs that a lead could do without; smaller parts of it decide between equally long witnesses. */
export declare const present = 1000;
/** The value of an attribute that is no set. */
export interface ValueVariable {
    readonly kind: 'value';
    readonly attribute: string;
    /** One value of each class; undefined = missing. Of a date its age in days. */
    readonly values: readonly (Value | undefined)[];
}
/** Whether a set has at least one of some members that no criterion tells apart. Classes: no, yes. */
interface MemberVariable {
    readonly kind: 'member';
    readonly attribute: string;
    /** The member that stands for all of them. */
    readonly member: string;
}
/** Whether a text is there, where its answers have variables of their own. Classes: missing, there. */
interface PresenceVariable {
    readonly kind: 'presence';
    readonly attribute: string;
}
/** A part of the answers to questions about a text of which too much is asked for one variable. */
export interface PartVariable extends TextPart {
    readonly kind: 'part';
    readonly attribute: string;
}
/** Classes: the states, in the order of `consentStates`. */
interface ConsentVariable {
    readonly kind: 'consent';
    readonly purpose: string;
}
export declare const consentStates: readonly ConsentState[];
/** Classes: no, yes. */
interface ObjectionVariable {
    readonly kind: 'objection';
}
/** Whether a stage was entered in this cycle. Classes: no, yes. */
interface ReachedVariable {
    readonly kind: 'reached';
    readonly stage: string;
}
/** Whether `count` events of the signals are younger than the window. Classes: no, yes. */
interface SignalVariable {
    readonly kind: 'signal';
    /** Distinct, in code-point order. */
    readonly signals: readonly string[];
    readonly withinDays: number;
    readonly count: number;
}
/** Side 0 or 1 of a comparison; 0 where there is one agreement. */
export type SpaceSide = 0 | 1;
/** Scaled points of a side's default scoring. Classes: no score, below the first cut, from the first cut on, … */
export interface PointsVariable {
    readonly kind: 'points';
    readonly side: SpaceSide;
    readonly of: 'total' | 'fit' | 'engagement';
    /** Ascending. */
    readonly cuts: readonly number[];
}
/** Grade or band of a side's default scoring. Classes: none, then the ids in their order. */
export interface LabelVariable {
    readonly kind: 'label';
    readonly side: SpaceSide;
    readonly of: 'grade' | 'band';
    readonly ids: readonly string[];
}
export {};
