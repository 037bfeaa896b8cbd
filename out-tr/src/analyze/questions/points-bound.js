/** The bound of a dimension or of the total; a dimension that is not there has none. */
export function boundOf({ dimensions, total }, kind, end) {
    const bounds = kind === 'total' ? total : dimensions.find(({ id }) => id === kind);
    return end === 'least' ? bounds?.min : bounds?.max;
}
/** That points are at a bound, for nothing lies beyond. */
export function criterionOf(kind, end, bound) {
    return { op: kind, comparison: end === 'least' ? 'lte' : 'gte', value: bound };
}
/** Everything that is asked about bounds. */
export function boundQuestions(scoring) {
    if (scoring === undefined)
        return [];
    return ['fit', 'engagement', 'total'].flatMap((kind) => ['least', 'most'].flatMap((end) => {
        const bound = boundOf(scoring, kind, end);
        return bound === undefined ? [] : [criterionOf(kind, end, bound)];
    }));
}
