import type { Caveat } from '../../caveat.ts';
/** A yes-or-no question of a formula, before it is written down. */
export type Condition = {
    readonly kind: 'constant';
    readonly value: boolean;
} | {
    readonly kind: 'test';
    readonly text: string;
    readonly caveats: readonly Caveat[];
} | {
    readonly kind: 'all' | 'any';
    readonly of: readonly Condition[];
} | {
    readonly kind: 'not';
    readonly of: Condition;
} | {
    readonly kind: 'atLeast';
    readonly k: number;
    readonly of: readonly Condition[];
};
export declare const always: Condition;
export declare const never: Condition;
/** One comparison or function that answers yes or no. */
export declare function test(text: string, ...caveats: readonly Caveat[]): Condition;
/** A question that cannot be asked; whatever contains it is not emitted. */
export declare function unaskable(caveat: Caveat): Condition;
export declare function all(parts: readonly Condition[]): Condition;
export declare function any(parts: readonly Condition[]): Condition;
export declare function not(part: Condition): Condition;
/** At least `k` of the parts hold. */
export declare function atLeast(k: number, parts: readonly Condition[]): Condition;
/** Everything to be said about its tests. */
export declare function caveatsOf(condition: Condition): readonly Caveat[];
