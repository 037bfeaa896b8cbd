import { inside } from '../../../diagnostics/place.js';
import { moneyText } from '../../money-text.js';
export const totalDiffers = {
    id: 'budget/total-differs',
    severity: 'error',
    owner: 'joint',
    summary: 'The amounts of the channels and the reserve add up to the total.',
    why: 'one side remembers the total and the other the parts, and both are right',
    *check({ budgets, currency }) {
        for (const { id, channels, reserve, total, place } of Object.values(budgets)) {
            const sum = Object.values(channels).reduce((all, each) => all + each, reserve);
            if (sum === total)
                continue;
            yield {
                place: inside(place, 'total'),
                message: `the channels and the reserve of ${id} are ${moneyText(sum, currency)} together, the total is ${moneyText(total, currency)}`,
                help: `write \`total: ${moneyText(sum)}\`, or correct an amount`,
            };
        }
    },
};
