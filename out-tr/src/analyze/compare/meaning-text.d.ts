/**
 * Equal for two parts of agreements that mean the same, if in other words, in another place or in another order where
 * order means nothing. Different texts may still mean the same.
 */
export declare function meaningText(part: unknown): string;
