export function dimensionPairs(before, after) {
    const ids = [before, after].flatMap(({ scoring }) => scoring.dimensions.map(({ id }) => id));
    return [...new Set(ids)].map((id) => ({ id, before: ofSide(before, id), after: ofSide(after, id) }));
}
function ofSide(scoring, id) {
    const dimension = scoring.scoring.dimensions.find((each) => each.id === id);
    return { scoring, dimension: dimension ?? { id, groups: [] } };
}
