import type { Connective, Criterion, ScoreTest, StateTest } from './criterion.ts';
/** A criterion without parts: one question about a lead. */
export type Atom = Exclude<Criterion, Connective>;
/** True for `all`, `any`, `none` and `kOf`. */
export declare function isConnective(criterion: Criterion): criterion is Connective;
/** Questions about the score. */
export declare function isScoreTest(atom: Atom): atom is ScoreTest;
/** Questions about stages, objections and consents. */
export declare function isStateTest(atom: Atom): atom is StateTest;
/** Every atom in pre-order, with whether an odd number of `none` stands above it. */
export declare function atoms(criterion: Criterion, negated?: boolean): Generator<{
    atom: Atom;
    negated: boolean;
}>;
