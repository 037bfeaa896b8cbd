import { monthOfDate } from '../support/month.js';
/** Whether a campaign is paid from a budget: the one in whose months it starts and that knows its channel. */
export function isPaidFrom({ channel, from }, budget) {
    const month = monthOfDate(from);
    return budget.from <= month && month <= budget.to && Object.hasOwn(budget.channels, channel);
}
/** What campaigns of a channel spend of a budget; drafts are set aside too, since somebody hopes for them. */
export function spentOf({ campaigns }, budget, channel) {
    return Object.values(campaigns)
        .filter((campaign) => campaign.channel === channel && isPaidFrom(campaign, budget))
        .reduce((sum, campaign) => sum + (campaign.budget ?? 0), 0);
}
