import { compareCodePoints } from '../../support/code-points.js';
import { ownValue } from '../../support/own-value.js';
import { openEventQuestion } from './event-question.js';
import { rangeOfEventSum, rulesOfEventSum } from './event-sum.js';
import { everything } from './joint-column.js';
/**
 * Whether rules of events earn the same on every timeline, whatever is selected of it: events that are not selected are
 * as if they were not there, and a timeline without them is one of all.
 */
export function areSameOnTimelines(scene, before, after, mostEvents) {
    const difference = differenceOnTimelines(scene, before, after, mostEvents);
    return difference?.least === 0 && difference.most === 0;
}
/** Within what rules of events differ, over all timelines; nothing where it takes long to tell, or has no end. */
export function differenceOnTimelines(scene, before, after, mostEvents) {
    const rules = [...rulesOfEventSum(before), ...rulesOfEventSum(after)];
    const signals = [...new Set(rules.flatMap((rule) => rule.signals))].sort(compareCodePoints);
    if (!haveSameConsents(scene, signals))
        return undefined;
    if (signals.length === 0)
        return withoutEvents(before, after);
    const draft = openEventQuestion();
    const [older, newer] = [before, after].map((sum) => draft.placeSum(sum, () => true, everything));
    const limits = { mayBeReset: true, ...(mostEvents !== undefined && { mostEvents }) };
    const question = { ...draft.question(), ...limits, signals };
    const answer = scene.budget.limited(mostSteps, () => scene.timelines(question));
    if (answer.kind !== 'vectors')
        return undefined;
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const { values } of answer.timelines.vectors) {
        const difference = valueAt(values, newer) - valueAt(values, older);
        least = Math.min(least, difference);
        most = Math.max(most, difference);
    }
    return { least, most };
}
function withoutEvents(before, after) {
    const difference = rangeOfEventSum(after).least - rangeOfEventSum(before).least;
    return { least: difference, most: difference };
}
function valueAt(values, column) {
    return column === undefined ? 0 : (values[column] ?? 0);
}
/** A comparison that would take long is left to the vectors, which have to be worked out then anyway. */
const mostSteps = 200_000;
/** Both sides select the same events of these signals. */
export function haveSameConsents({ sides }, signals) {
    return signals.every((signal) => {
        const consents = sides.map(({ agreement }) => ownValue(agreement.signals, signal)?.consent);
        return new Set(consents).size === 1;
    });
}
