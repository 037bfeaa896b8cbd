/**
 * Which touch holds which role: the ends of the path, and the last touch at or before each instant. A role whose instant
 * is missing, after `asOf` or after the anchor is absent (semantics §9).
 */
export function touchRoles(touches, opportunity, { anchor, asOf }) {
    const upTo = (instant) => instant === undefined || instant > asOf || instant > anchor
        ? undefined
        : touches.findLast(({ at }) => at <= instant);
    const holders = [
        ['first', touches[0]],
        ['lead', upTo(opportunity.leadCreatedAt)],
        ['opportunity', upTo(opportunity.createdAt)],
        ['close', upTo(opportunity.closedAt)],
        ['last', touches.at(-1)],
    ];
    return new Map(holders.filter((pair) => pair[1] !== undefined));
}
