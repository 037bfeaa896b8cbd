import { openBudget, within } from '../analyze/budget.js';
import { openScene } from '../analyze/score/scene.js';
import { openLeadSearch as openEngine } from '../analyze/search/open-lead-search.js';
import { isIncomparable, openSpace } from '../analyze/space/space.js';
import { defaultScoring } from '../evaluate/default-scoring.js';
/** Asks the engine of proofs, which pairs what attributes give with what events can add up to. */
export function openScoreQuestion(agreement, limits) {
    const known = new Map();
    return (criterion) => {
        const key = JSON.stringify(criterion);
        if (!known.has(key))
            known.set(key, asked(agreement, criterion, limits()));
        return known.get(key);
    };
}
function asked(agreement, criterion, limits) {
    const budget = openBudget(limits);
    const outcome = within(() => {
        const space = openSpace({ agreements: [agreement], extra: [criterion], budget });
        if (isIncomparable(space))
            return undefined;
        const scene = openScene({ agreements: [agreement], space, budget });
        const engine = openEngine(scene, [agreement]);
        return engine.anyLead({ holds: space.nodeOf(criterion), confirms: () => true });
    });
    if ('exhausted' in outcome || outcome.found === undefined)
        return undefined;
    if (outcome.found.answer === 'proved')
        return 'none';
    return outcome.found.answer === 'refuted' ? outcome.found.witness.sample : undefined;
}
/** The lead's score lies in this class, up to but for `next`; undefined where criteria cannot ask for it. */
export function scoreCriterion(agreement, of, value, next) {
    if (value === null || !('scoring' in of) || of.scoring !== defaultScoring(agreement)?.id)
        return undefined;
    if (of.of === 'grade' || of.of === 'band')
        return { op: of.of, values: [String(value)] };
    if (of.of !== 'points')
        return undefined;
    const { part } = of;
    if (part !== 'total' && part !== 'fit' && part !== 'engagement')
        return undefined;
    const least = { op: part, comparison: 'gte', value: Number(value) };
    return next === undefined ? least : { op: 'all', of: [least, { op: part, comparison: 'lt', value: next }] };
}
