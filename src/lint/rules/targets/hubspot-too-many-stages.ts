import { hubspotLimits } from '../../../compile/hubspot/limits.ts';
import type { Rule } from '../../rule.ts';

const { leadStages } = hubspotLimits;

export const hubspotTooManyStages: Rule = {
  id: 'targets/hubspot-too-many-stages',
  severity: 'warning',
  owner: 'joint',
  summary: `Where HubSpot is a target, the lifecycle has at most ${leadStages} stages.`,
  why: 'a longer pipeline of leads is refused by HubSpot, so none is created',

  *check({ lifecycle, targets }) {
    const beyond = lifecycle.stages[leadStages];
    if (targets['hubspot'] === undefined || beyond === undefined) return;
    yield {
      place: beyond.place,
      message: `${beyond.id} is stage ${leadStages + 1} of ${lifecycle.stages.length}; a pipeline of leads in HubSpot has room for ${leadStages}`,
      help: 'merge stages, or keep what tells them apart in a field',
    };
  },
};
