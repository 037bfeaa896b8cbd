import { worstFidelity } from '../../caveat.js';
/** The clamped points of a group from those of its rules. */
export function gatheredGroup({ group, rules }) {
    return {
        assumed: rules.flatMap(({ caveats }) => caveats.filter(({ fidelity }) => fidelity === 'exact')),
        doubtful: rules.filter(({ caveats }) => worstFidelity(caveats) !== 'exact').map(({ id }) => id),
        bound: withinRange(sumOfBounds(rules), group),
    };
}
/** The same of several groups or dimensions under bounds of their own. */
export function gathered(parts, bounds) {
    return {
        assumed: parts.flatMap(({ assumed }) => assumed),
        doubtful: parts.flatMap(({ doubtful }) => doubtful),
        bound: withinRange(sumOfBounds(parts), bounds),
    };
}
/** As caveats: the assumptions, and one that names the rules that are not exact. */
export function gatheredCaveats({ assumed, doubtful, }) {
    if (doubtful.length === 0)
        return assumed;
    const names = doubtful.join(', ');
    const words = {
        en: `reads rules that are not exact: ${names}`,
        de: `liest Regeln, die nicht genau sind: ${names}`,
    };
    return [...assumed, { fidelity: 'approximated', words }];
}
function sumOfBounds(parts) {
    return parts.reduce((sum, { bound }) => (sum === null || bound === null ? null : sum + bound), 0);
}
/** Clamped points are never farther apart than their range is wide. */
function withinRange(bound, { max, min }) {
    if (min === undefined || max === undefined)
        return bound;
    return bound === null ? max - min : Math.min(bound, max - min);
}
