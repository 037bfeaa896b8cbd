import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const orderChanged: ChangeRule = aspectRule(
  {
    code: 'change/order-changed',
    category: 'ROUTING',
    severity: 'error',
    summary: 'Routing has another owner, or what follows an empty pool is another.',
    why: 'where a lead goes when a pool is empty depends on all rules after it',
    help: 'read the rules from top to bottom',
  },
  [
    ['routing', 'terms'],
    ['routing', 'order'],
    ['rule', 'terms'],
  ],
);
