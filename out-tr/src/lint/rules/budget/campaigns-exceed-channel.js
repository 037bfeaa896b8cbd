import { inside } from '../../../diagnostics/place.js';
import { spentOf } from '../../../model/budget-of-campaign.js';
import { moneyText } from '../../money-text.js';
export const campaignsExceedChannel = {
    id: 'budget/campaigns-exceed-channel',
    severity: 'warning',
    owner: 'marketing',
    summary: 'The campaigns of a channel cost no more than the channel has.',
    why: 'the last campaign of the year is the one that nobody can pay, whether it was the best or not',
    *check(agreement) {
        for (const budget of Object.values(agreement.budgets)) {
            for (const [channel, amount] of Object.entries(budget.channels)) {
                const spent = spentOf(agreement, budget, channel);
                if (spent <= amount)
                    continue;
                yield {
                    place: inside(budget.place, 'channels', channel),
                    message: `campaigns on ${channel} cost ${moneyText(spent, agreement.currency)}, where ${budget.id} gives it ${moneyText(amount, agreement.currency)}`,
                    help: 'drop or shrink a campaign, or move money from the reserve or another channel',
                };
            }
        }
    },
};
