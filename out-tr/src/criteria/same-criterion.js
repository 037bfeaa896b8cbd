/** True when two criteria are written alike, wherever they stand. Different words may still mean the same. */
export function sameCriterion(left, right) {
    return withoutPlaces(left) === withoutPlaces(right);
}
function withoutPlaces(criterion) {
    return JSON.stringify(criterion, (key, value) => (key === 'place' ? undefined : value));
}
