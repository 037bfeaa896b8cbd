import { inside } from '../../../diagnostics/place.js';
import { isPaidFrom } from '../../../model/budget-of-campaign.js';
import { moneyText } from '../../money-text.js';
export const campaignWithoutMoney = {
    id: 'budget/campaign-without-money',
    severity: 'warning',
    owner: 'marketing',
    summary: 'Every campaign that costs something is paid from a budget.',
    why: 'it is planned, agreed and prepared, and then there is no money',
    *check({ budgets, campaigns, currency }) {
        const all = Object.values(budgets);
        if (all.length === 0)
            return;
        for (const campaign of Object.values(campaigns)) {
            const { budget = 0, channel, from, id, place } = campaign;
            if (budget === 0 || all.some((each) => isPaidFrom(campaign, each)))
                continue;
            yield {
                place: inside(place, 'budget'),
                message: `campaign ${id} costs ${moneyText(budget, currency)}, and no budget has money for ${channel} on ${from}`,
                help: `give ${channel} an amount in a budget of that month`,
            };
        }
    },
};
