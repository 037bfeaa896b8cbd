/** A condition of generated source. */
export interface Condition {
    readonly text: string;
    /** What joins its parts; absent for one question, which needs no brackets inside another condition. */
    readonly joint?: '&&' | '||';
    /**
     * The same as a sum's part, which is 1 or 0: only of comparisons of numbers and booleans. To multiply with it is faster
     * than to branch on it, for which way a lead goes is anybody's guess.
     */
    readonly factor?: string;
}
export declare const always: Condition;
export declare const never: Condition;
/** One question: a comparison or a call. */
export declare function question(text: string): Condition;
/** A comparison of a number or a boolean. */
export declare function comparison(text: string): Condition;
/** Is a number inside these bounds? */
export declare function between(value: string, low: string, high: string): Condition;
/** True of no parts. */
export declare function allOf(parts: readonly Condition[]): Condition;
/** False of no parts. */
export declare function anyOf(parts: readonly Condition[]): Condition;
export declare function not(part: Condition): Condition;
/** At least `k` of the parts. */
export declare function atLeast(k: number, parts: readonly Condition[]): Condition;
export declare function isAlways({ text }: Condition): boolean;
export declare function isNever({ text }: Condition): boolean;
