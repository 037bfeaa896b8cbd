import { inside } from '../../../diagnostics/place.js';
import { formatPercentage } from '../../../support/fraction-text.js';
import { add, compareRationals, one, rational } from '../../../support/rational.js';
export const weightsSum = {
    id: 'attribution/weights-sum',
    severity: 'error',
    owner: 'joint',
    summary: 'The weights of an attribution model add up to 100 %.',
    why: 'the shares people agreed on are not the ones that are credited, since they are stretched to fill the whole',
    *check({ attributions }) {
        for (const { id, credit, place } of Object.values(attributions)) {
            if (credit.by !== 'role')
                continue;
            const sum = Object.values(credit.weights).reduce(add, rational(0));
            if (compareRationals(sum, one) === 0)
                continue;
            yield {
                place: inside(place, 'weights'),
                message: `the weights of ${id} add up to ${formatPercentage(sum)}`,
                help: 'write weights that add up to 100 %',
            };
        }
    },
};
