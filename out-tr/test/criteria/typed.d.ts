/** The normal form of a criterion written over the minimal agreement, without places. */
export declare function typed(criterion: string): unknown;
/** What is found in a criterion, as `code «marked text» message | help`. */
export declare function complaints(criterion: string): readonly string[];
