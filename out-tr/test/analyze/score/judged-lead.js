import { defaultScoring } from '../../../src/evaluate/default-scoring.js';
import { scoreAt } from '../../../src/evaluate/score/score.js';
import { compareCodePoints } from '../../../src/support/code-points.js';
import { ownValue } from '../../../src/support/own-value.js';
export const today = 20_700;
const dayMs = 86_400_000;
/** Everything criteria can ask about a lead with these events, by the evaluator. */
export function judgedLead(agreement, state, timeline) {
    const events = state.objection ? [] : usable(agreement, state, timeline);
    const facts = { ...state, attributes: agreement.fields, today, agesOf: agesOf(events), score: null };
    const scoring = defaultScoring(agreement);
    return { ...facts, score: scoring === undefined ? null : scoreAt(scoring, { asOf: 0, facts, events }) };
}
function usable({ signals }, { consents }, timeline) {
    return timeline
        .filter(({ signal }) => {
        const purpose = ownValue(signals, signal)?.consent;
        return purpose === undefined || consents.get(purpose) === 'given';
    })
        .map(({ signal, properties, ageDays, olderByMs, hidden }, index) => {
        const at = 0 - ageDays * dayMs - olderByMs;
        return { id: `e${index}`, signal, properties, at, from: at, age: ageDays, hidden };
    })
        .sort((left, right) => right.at - left.at || compareCodePoints(left.id, right.id));
}
function agesOf(events) {
    const ages = new Map();
    for (const { signal, age, hidden } of events) {
        if (!hidden)
            ages.set(signal, [...(ages.get(signal) ?? []), age]);
    }
    return ages;
}
