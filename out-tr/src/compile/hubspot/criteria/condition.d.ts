import type { Caveat } from '../../caveat.ts';
import type { Question } from './operation.ts';
/** A criterion over properties of the contact. */
export type Condition = {
    readonly kind: 'constant';
    readonly value: boolean;
} | {
    readonly kind: 'question';
    readonly question: Question;
    readonly caveats: readonly Caveat[];
} | {
    readonly kind: 'impossible';
    readonly caveats: readonly Caveat[];
} | {
    readonly kind: 'not';
    readonly of: Condition;
} | {
    readonly kind: 'all' | 'any';
    readonly of: readonly Condition[];
} | {
    readonly kind: 'atLeast';
    readonly k: number;
    readonly of: readonly Condition[];
};
export declare const always: Condition;
export declare const never: Condition;
export declare function all(...of: readonly Condition[]): Condition;
export declare function any(...of: readonly Condition[]): Condition;
export declare function not(of: Condition): Condition;
export declare function ask(question: Question | undefined, ...caveats: readonly Caveat[]): Condition;
/** Everything said about its questions. */
export declare function caveatsOf(condition: Condition): readonly Caveat[];
