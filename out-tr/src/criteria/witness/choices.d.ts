import { type Atom } from '../atoms.ts';
import type { Criterion } from '../criterion.ts';
import type { Facts } from '../facts.ts';
import type { Candidates } from './candidates.ts';
import { type Literal } from './literal.ts';
/** What is left open of one subject after some questions about it were answered. */
export interface Choice {
    readonly candidates: Candidates;
    /** Positions of the candidates that are left. */
    readonly left: readonly number[];
    readonly literals: readonly Literal[];
    /** The candidates that answer a question with yes, worked out once per search. */
    readonly answers: Map<Atom, readonly boolean[]>;
}
/** By subject. */
export type Choices = ReadonlyMap<string, Choice>;
/** A subject of which nothing is asked yet. */
export declare function openChoice(candidates: Candidates): Choice;
/** The choices after one more answer; undefined when no lead can give it. */
export declare function narrowed(choices: Choices, literal: Literal, attributes: Facts['attributes']): Choices | undefined;
/** A lead of these choices, if the evaluator agrees that the criterion holds of it. */
export declare function settled(criterion: Criterion, choices: Choices, attributes: Facts['attributes']): Facts | undefined;
