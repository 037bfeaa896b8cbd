import type { ChangeRule } from '../../change-rule.ts';
import { leadRule, stageNouns } from '../lead-rule.ts';

export const otherStage: ChangeRule = leadRule(
  {
    code: 'change/other-stage',
    category: 'DEFINITION',
    severity: 'error',
    summary: 'Leads stand in another stage than before.',
    why: 'every count of stages changes, and nobody worked more or less',
    help: 'both departments look at the lead named here, and say whether it is meant',
  },
  {
    kind: 'other-stage',
    object: 'lifecycle',
    nouns: stageNouns,
    sentence: (labels) => ({
      en: `leads stand in another stage: ${labels}`,
      de: `Leads stehen in einer anderen Phase: ${labels}`,
    }),
  },
);
