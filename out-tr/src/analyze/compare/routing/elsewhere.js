import { otherTarget } from './other-target.js';
import { targetRules } from './target-rules.js';
export function openElsewhere({ space, before, after, verdicts }) {
    const { diagrams } = space;
    const { both, either } = diagrams;
    const known = new Map();
    const otherFor = (was, is) => {
        const key = JSON.stringify([[...was], [...is]]);
        const other = known.get(key) ??
            otherTarget(diagrams, targetRules(before, { reached: was, verdicts }), targetRules(after, { reached: is, verdicts }));
        known.set(key, other);
        return other;
    };
    return (was, is) => {
        let elsewhere = 0;
        for (const one of was) {
            for (const other of is) {
                const there = both(one.node, other.node);
                if (there !== 0)
                    elsewhere = either(elsewhere, both(there, otherFor(one.reached, other.reached)));
            }
        }
        return elsewhere;
    };
}
