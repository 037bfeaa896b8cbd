import { within } from '../budget.js';
import { valuesIn, variablesIn } from '../diagram/cheapest.js';
import { abstractionOf } from './abstraction.js';
import { prepare } from './prepare.js';
import { openSearch } from './search.js';
import { isOfEvents } from './shared-variables.js';
/** A kind is given up after so many of its leads turned out not to be real. */
const mostTries = 64;
/**
 * Looks for a lead of every kind. `kinds` is one diagram over all variables of the space whose results are kinds; 0 is of
 * no interest. What the space holds impossible is left out.
 */
export function find(scene, kinds, { restriction = {}, isReal = () => true, steps, isLoose = false } = {}) {
    const { diagrams, possible } = scene.space;
    const answers = new Map();
    let tier = 'diagrams';
    const work = () => {
        const wanted = diagrams.choose(possible, kinds, 0);
        if (variablesIn(diagrams, wanted).some((index) => isOfEvents(scene, index)))
            tier = 'vectors';
        const prepared = prepare(scene, wanted, restriction, { isLoose });
        const search = openSearch(scene, wanted, prepared, isReal);
        const pending = new Set(valuesIn(diagrams, wanted).filter((kind) => kind !== 0));
        const tries = isLoose ? 0 : mostTries;
        settle({ search, pending, answers, tier, tries, none: noneFound(prepared, tier) });
        for (const kind of pending)
            answers.set(kind, unknown(tier, abstractionOf(scene, prepared.cases)));
    };
    const ended = within(() => (steps === undefined ? work() : scene.budget.limited(steps, work)));
    return (kind) => {
        const answer = answers.get(kind);
        if (answer !== undefined)
            return answer;
        return 'exhausted' in ended
            ? unknown(tier, { kind: ended.exhausted })
            : { answer: 'proved', tier: 'diagrams' };
    };
}
/** Takes off `pending` what gets an answer. A kind that had a candidate at first and has none any more stays. */
function settle({ search, pending, answers, tier, tries: most, none }) {
    let candidates = search.candidates(pending);
    for (const kind of pending) {
        if (candidates.has(kind))
            continue;
        answers.set(kind, none);
        pending.delete(kind);
    }
    for (let tries = 0; tries < most && candidates.size > 0; tries += 1) {
        for (const [kind, candidate] of candidates) {
            const lead = search.lead(kind, candidate);
            if (lead === undefined)
                continue;
            answers.set(kind, { answer: 'refuted', tier, witness: lead });
            pending.delete(kind);
        }
        candidates = pending.size > 0 ? search.candidates(pending) : new Map();
    }
}
/** Nothing found: that is a proof unless there are cases that could not be looked at. */
function noneFound({ failures: [failure] }, tier) {
    return failure === undefined ? { answer: 'proved', tier } : unknown(tier, failure);
}
function unknown(tier, reason) {
    return { answer: 'unknown', tier, reason, proved: [] };
}
