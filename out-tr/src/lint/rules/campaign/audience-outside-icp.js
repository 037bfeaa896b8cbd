import { certainty } from '../../../criteria/certainty.js';
import { audienceParts } from '../../audience-scopes.js';
import { entryRequirement } from '../../handoff-requirement.js';
export const audienceOutsideIcp = {
    id: 'campaign/audience-outside-icp',
    severity: 'warning',
    owner: 'marketing',
    summary: 'Every part of an audience can become qualified.',
    why: 'money is spent on leads that the definition of both sides keeps out, however interested they are',
    *check(agreement) {
        const required = entryRequirement(agreement);
        if (required === undefined)
            return;
        for (const campaign of Object.values(agreement.campaigns)) {
            for (const { place, scope, words } of audienceParts(agreement, campaign)) {
                if (certainty(required, scope, agreement.fields) !== 'never')
                    continue;
                yield {
                    place,
                    message: `no lead of campaign ${campaign.id} with ${words} can enter ${agreement.lifecycle.handoff.stage}`,
                    help: 'take it out of the audience, or change the definition with sales first',
                };
            }
        }
    },
};
