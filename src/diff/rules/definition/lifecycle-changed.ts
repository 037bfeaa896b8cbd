import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const lifecycleChanged: ChangeRule = aspectRule(
  {
    code: 'change/lifecycle-changed',
    category: 'DEFINITION',
    severity: 'error',
    summary: 'Stages, gates and moves by hand are others, or stand in another order.',
    why: 'reports name stages that are not there any more, and people may do what they could not, or not what they could',
    help: 'say to both departments what becomes of leads that stand there today',
  },
  [
    ['lifecycle', 'terms'],
    ['stage', 'terms'],
    ['transition', 'terms'],
    ['cycles', 'terms'],
  ],
);
