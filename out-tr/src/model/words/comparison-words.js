/** How numbers are compared, in English and German. */
export const comparisonWords = {
    gte: ['at least', 'mindestens'],
    gt: ['more than', 'mehr als'],
    lte: ['at most', 'höchstens'],
    lt: ['less than', 'weniger als'],
};
