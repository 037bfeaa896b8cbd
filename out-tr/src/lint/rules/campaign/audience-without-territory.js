import { certainty } from '../../../criteria/certainty.js';
import { audienceParts } from '../../audience-scopes.js';
export const audienceWithoutTerritory = {
    id: 'campaign/audience-without-territory',
    severity: 'warning',
    owner: 'joint',
    summary: 'Every part of an audience lies in a territory.',
    why: 'the campaign brings leads from where nobody in sales works',
    *check(agreement) {
        for (const campaign of Object.values(agreement.campaigns)) {
            const where = territoriesOf(agreement, campaign);
            if (where.length === 0)
                continue;
            for (const { place, scope, words } of audienceParts(agreement, campaign)) {
                const isNowhere = where.every(({ when }) => when !== undefined && certainty(when, scope, agreement.fields) === 'never');
                if (!isNowhere)
                    continue;
                const named = campaign.audience.territories.length > 0 ? 'territory of the campaign' : 'territory';
                yield {
                    place,
                    message: `campaign ${campaign.id} asks for ${words}, which lies in no ${named}`,
                    help: 'take it out of the audience, or give it a territory with people who work it',
                };
            }
        }
    },
};
/** Those it names, else those that are drawn by a condition; lists of single accounts hold no region. */
function territoriesOf({ territories }, { audience }) {
    const named = audience.territories.flatMap((id) => territories[id] ?? []);
    return named.length > 0 ? named : Object.values(territories).filter(({ when }) => when !== undefined);
}
