import { mapping, plus } from '../../diagram/operations.js';
import { aligned } from './aligned.js';
import { open, openPlacements } from './placements.js';
/**
 * Leads that two lists of rules give to different targets. Rules that stand in both lists change nothing for leads that
 * come to both of them, so only the leads are followed that a rule of one list alone has taken: where most rules have
 * stayed, the diagrams of both lists, which may be huge, are never made.
 */
export function otherTarget(diagrams, before, after) {
    const placements = openPlacements([...before, ...after]);
    const passed = [];
    let followed = 0;
    for (const step of aligned(before, after)) {
        followed = walked(diagrams, placements, step, followed);
        if ('before' in step) {
            const parted = partedBy(diagrams, placements, step, passed);
            followed = diagrams.combine(plus, followed, parted);
        }
        const rules = 'same' in step ? [step.same] : [...step.before, ...step.after];
        passed.push(...rules.map(({ condition }) => condition));
    }
    return diagrams.map(isDifferent, followed);
}
/** Everybody has met the fallback, so those of whom the versions do not agree have two targets. */
const isDifferent = mapping((placement) => Number(placement !== 0));
/** The leads that are followed, one step further. */
function walked({ combine }, { taken }, step, followed) {
    const take = (by) => (from, { condition, target }) => combine(taken(by, target), condition, from);
    if ('same' in step)
        return take('both')(followed, step.same);
    return step.after.reduce(take('after'), step.before.reduce(take('before'), followed));
}
/** Leads that no rule has taken so far and that the rules of this step treat differently. */
function partedBy(diagrams, { joined, codeOf }, { before, after }, passed) {
    let parted = diagrams.combine(joined, chain(diagrams, codeOf, before), chain(diagrams, codeOf, after));
    for (const condition of passed.toReversed()) {
        if (parted === 0)
            break;
        parted = diagrams.choose(condition, 0, parted);
    }
    return parted;
}
/** What rules by themselves do. From the first on, so that only leads that no rule before takes are looked at. */
function chain({ both, choose, constant, not }, codeOf, rules) {
    let placed = constant(open);
    let free = 1;
    for (const { condition, target } of rules) {
        placed = choose(both(free, condition), constant(codeOf(target)), placed);
        free = both(free, not(condition));
    }
    return placed;
}
