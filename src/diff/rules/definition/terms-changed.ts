import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const termsChanged: ChangeRule = aspectRule(
  {
    code: 'change/terms-changed',
    category: 'DEFINITION',
    severity: 'error',
    summary: 'The id, the owner, the zone, the currency, the fiscal year, or when figures settle is another.',
    why: 'every figure of every period is another',
    help: 'release the agreement before, so that what began under the old terms is judged by them',
  },
  [['agreement', 'terms']],
);
