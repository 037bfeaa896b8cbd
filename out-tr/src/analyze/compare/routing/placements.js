import { kept } from '../../decision/kept.js';
import { operation } from '../../diagram/operations.js';
/** In its own chain of rules: not placed yet. */
export const open = 0;
/** Both have not placed it yet, or both gave it to the same target. */
const alike = 0;
/** They gave it to different targets. */
const different = -1;
export function openPlacements(rules) {
    const targets = [...new Set(rules.map(({ target }) => target))];
    const codes = new Map(targets.map((target, index) => [target, index + 1]));
    const codeOf = (target) => codes.get(target) ?? open;
    const width = targets.length + 1;
    const joined = (before, after) => {
        if (before === after)
            return alike;
        return before !== open && after !== open ? different : before * width + after;
    };
    const taken = (by, target) => {
        const isNext = (placed, taker) => placed === open && (by === taker || by === 'both') ? codeOf(target) : placed;
        return operation((condition, placement) => {
            if (condition === 0 || placement === alike || placement === different)
                return placement;
            const [before, after] = [Math.floor(placement / width), placement % width];
            return joined(isNext(before, 'before'), isNext(after, 'after'));
        }, 
        // The nodes of no and of nobody are 0.
        { early: (condition, followed) => (condition === 0 || followed === 0 ? followed : undefined) });
    };
    const takenBy = kept((by) => kept((target) => taken(by, target)));
    return {
        joined: operation(joined, { early: (before, after) => (before === after ? 0 : undefined) }),
        codeOf,
        taken: (by, target) => takenBy(by)(target),
    };
}
