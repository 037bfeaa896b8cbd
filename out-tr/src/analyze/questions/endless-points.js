/**
 * A rule of which every further event adds points, with nothing that bounds them from above: no most of its group, of its
 * dimension or, where the total is asked, of the total.
 */
export function endlessRule({ dimensions, total }, kind) {
    if (kind === 'total' && total.max !== undefined)
        return undefined;
    return dimensions
        .filter(({ id }) => kind === 'total' || id === kind)
        .filter(isWithoutMost)
        .flatMap(({ groups }) => groups.filter(isWithoutMost).flatMap(({ rules }) => rules))
        .find((rule) => rule.kind === 'event' && isEndless(rule));
}
function isWithoutMost({ max }) {
    return max === undefined;
}
function isEndless({ count, points }) {
    return points > 0 && count.mode === 'every' && count.max === undefined;
}
