import { inside } from '../../../diagnostics/place.js';
import { compareRationals, one } from '../../../support/rational.js';
export const flagNeverRaised = {
    id: 'budget/flag-never-raised',
    severity: 'error',
    owner: 'joint',
    summary: 'A flag of the budget asks for a share that a channel can have.',
    why: 'the channel that the flag was made for is never spoken about, and its money stays where it is',
    *check({ budgets }) {
        for (const budget of Object.values(budgets)) {
            for (const flag of Object.values(budget.review?.flags ?? {})) {
                const limit = flag.limits.find(isBeyondAll);
                if (!limit)
                    continue;
                yield {
                    place: placeOf(flag, limit),
                    message: `flag ${flag.id} of ${budget.id} asks for a ${limit.of} of more than everything`,
                    help: 'write a share of at most 100 %',
                };
            }
        }
    },
};
function isBeyondAll({ of, comparator, value }) {
    return of.endsWith('Share') && comparator === 'atLeast' && compareRationals(value, one) > 0;
}
function placeOf({ place }, { of, comparator }) {
    return inside(place, 'when', of, comparator);
}
