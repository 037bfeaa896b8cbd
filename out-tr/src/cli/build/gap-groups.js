import { gapsOf } from '../../compile/gap.js';
import { textIn } from '../../model/words/language.js';
/** What is missing before what is approximated, the most frequent reason first; every sentence is said once. */
export function gapGroups(clauses, language) {
    const told = new Set();
    return sameReasons(clauses, language)
        .toSorted((left, right) => rank(left) - rank(right) || right.gaps.length - left.gaps.length)
        .map(({ fidelity, how, gaps }) => {
        const bound = untold(widest(gaps.flatMap((gap) => gap.bound ?? [])), { how, told, language });
        return { fidelity, how, bound, clauses: gaps.map(({ id }) => id) };
    });
}
function sameReasons(clauses, language) {
    const reasons = new Map();
    for (const gap of gapsOf(clauses)) {
        const fidelity = gap.fidelity === 'missing' ? 'missing' : 'approximated';
        const how = gap.how === undefined ? '' : textIn(gap.how, language);
        const key = `${fidelity} ${how}`;
        reasons.set(key, { fidelity, how, gaps: [...(reasons.get(key)?.gaps ?? []), gap] });
    }
    return [...reasons.values()];
}
function rank({ fidelity }) {
    return fidelity === 'missing' ? 0 : 1;
}
/** The one that holds for all: of points the most. */
function widest(bounds) {
    return bounds.toSorted((left, right) => (right.points ?? -1) - (left.points ?? -1))[0];
}
/** Points belong to their clauses; any other sentence is said once, and not where the reason says it already. */
function untold(bound, { how, told, language, }) {
    if (bound === undefined)
        return undefined;
    const words = textIn(bound.words, language);
    if (bound.points !== undefined)
        return words;
    if (how.includes(words) || told.has(words))
        return undefined;
    told.add(words);
    return words;
}
