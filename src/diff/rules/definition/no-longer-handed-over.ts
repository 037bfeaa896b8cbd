import type { ChangeRule } from '../../change-rule.ts';
import { leadRule, stageNouns } from '../lead-rule.ts';

export const noLongerHandedOver: ChangeRule = leadRule(
  {
    code: 'change/no-longer-handed-over',
    category: 'DEFINITION',
    severity: 'error',
    summary: 'Some leads are not handed to sales any more.',
    why: 'marketing brings leads that no longer count, and its volume falls without anybody working less',
    help: 'both departments look at the lead named here, and say whether it is meant',
  },
  {
    kind: 'no-longer-handed-over',
    object: 'lifecycle',
    nouns: stageNouns,
    sentence: () => ({
      en: 'some leads are not handed to sales any more',
      de: 'dem Vertrieb werden Leads nicht mehr übergeben, die es bisher wurden',
    }),
  },
);
