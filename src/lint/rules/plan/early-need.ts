import { brokenPlans } from '../../broken-plans.ts';
import type { Rule } from '../../rule.ts';

export const earlyNeed: Rule = {
  id: 'plan/early-need',
  severity: 'warning',
  owner: 'joint',
  summary: 'Nothing that a plan needs is needed before the plan starts.',
  why: 'the first months are lost before anybody notices, and the quarter review asks the wrong side',

  check: brokenPlans(
    'early-need',
    'start earlier (startsIn), let the first months have a smaller part of the season, or count what is open already as openPipeline',
  ),
};
