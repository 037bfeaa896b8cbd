import { implies, isImpossible } from '../../../criteria/witness/witness.js';
import { inside } from '../../../diagnostics/place.js';
import { scoringRules } from '../../scoring-parts.js';
export const choiceNeverReached = {
    id: 'scoring/choice-never-reached',
    severity: 'error',
    owner: 'marketing',
    summary: 'No choice of an exclusive rule stands behind others that already take all its leads.',
    why: 'its points are read and trusted, but the first choice that fits wins, and that is never this one',
    *check({ scorings, fields }) {
        for (const { scoring, rule } of scoringRules(scorings)) {
            if (rule.kind !== 'exclusive')
                continue;
            for (const { choice, above } of takenChoices(rule, fields)) {
                yield {
                    place: choice.place ? inside(choice.place, 'when') : (rule.place ?? scoring.place),
                    message: `choice ${choice.id} of rule ${rule.id} is never reached: ${above.map(({ id }) => id).join(', ')} above it ${above.length === 1 ? 'takes' : 'take'} the same leads`,
                    help: 'move it up, or make its condition one that the others leave over',
                };
            }
        }
    },
};
function takenChoices({ choices }, fields) {
    return choices.flatMap((choice, index) => {
        const above = choices.slice(0, index);
        if (index === 0 || isImpossible(choice.when, fields))
            return [];
        const taken = { op: 'any', of: above.map(({ when }) => when) };
        return implies(choice.when, taken, fields) ? [{ choice, above }] : [];
    });
}
