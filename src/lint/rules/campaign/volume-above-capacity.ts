import { inside } from '../../../diagnostics/place.ts';
import { overbookedMonths } from '../../overbooked-months.ts';
import type { Rule } from '../../rule.ts';

export const volumeAboveCapacity: Rule = {
  id: 'campaign/volume-above-capacity',
  severity: 'warning',
  owner: 'joint',
  summary: 'The people of its territories can take the leads that a campaign is expected to bring.',
  why: 'the promise on first contact breaks on the first day, and sales will be blamed for a calendar it signed',

  *check(agreement) {
    for (const { campaign, capacity, leads, month, people, rivals } of overbookedMonths(agreement)) {
      yield {
        place: inside(campaign.place, 'expected', month),
        message: `in ${month} campaign ${campaign.id}${rivals.length > 1 ? ` and ${rivals.length - 1} more in its territories bring` : ' brings'} ${leads} leads, where ${people.join(', ')} can take ${capacity}`,
        help: 'expect less, run it in another month or in more territories, or add people',
      };
    }
  },
};
