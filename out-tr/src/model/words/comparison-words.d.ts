/** How numbers are compared, in English and German. */
export declare const comparisonWords: {
    readonly gte: readonly ['at least', 'mindestens'];
    readonly gt: readonly ['more than', 'mehr als'];
    readonly lte: readonly ['at most', 'höchstens'];
    readonly lt: readonly ['less than', 'weniger als'];
};
