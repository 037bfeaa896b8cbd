/** `left` compared with a constant. */
export declare function comparisonHolds(comparison: 'gte' | 'gt' | 'lte' | 'lt', left: number, constant: number): boolean;
