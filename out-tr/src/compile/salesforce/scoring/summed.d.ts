/** One formula that adds up the terms of these rules. */
export interface Sum {
    readonly formula: string;
    /** Whose terms it holds. */
    readonly ids: readonly string[];
}
/** The terms of all rules in as few flat sums as their length allows; none when there are no terms. */
export declare function summed(rules: readonly {
    readonly id: string;
    readonly terms: readonly string[];
}[]): readonly Sum[];
/** The expression brought inside its bounds. */
export declare function clampText(expression: string, bounds: {
    readonly min?: number;
    readonly max?: number;
}, literal: (points: number) => string): string;
