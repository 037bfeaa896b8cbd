import { inside } from '../../../diagnostics/place.js';
import { activeHolders } from '../../holders.js';
export const followUpNotOfSales = {
    id: 'campaign/follow-up-not-of-sales',
    severity: 'warning',
    owner: 'sales',
    summary: 'Somebody in sales answers for the follow-up of every campaign.',
    why: 'the leads that nobody is in charge of are the ones nobody calls',
    *check(agreement) {
        for (const campaign of Object.values(agreement.campaigns)) {
            const wrong = campaign.draft ? undefined : problem(agreement, campaign);
            if (wrong === undefined)
                continue;
            yield {
                place: campaign.followUp === undefined ? campaign.place : inside(campaign.place, 'followUp'),
                message: `${wrong} the follow-up of campaign ${campaign.id}`,
                help: 'name a role of sales that somebody holds as `followUp`',
            };
        }
    },
};
function problem(agreement, { followUp }) {
    if (followUp === undefined)
        return 'nobody answers for';
    if (agreement.roles[followUp]?.side === 'marketing')
        return `${followUp}, a role of marketing, answers for`;
    return activeHolders(agreement, followUp).length === 0
        ? `nobody holds ${followUp}, which answers for`
        : undefined;
}
