import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const logChanged: ChangeRule = aspectRule(
  {
    code: 'change/log-changed',
    category: 'MEASURE',
    severity: 'info',
    summary:
      'An entry in a log is new or another: a meeting held, a signature, an interview, a missed promise.',
    why: 'it says what happened; nothing that was agreed is another',
    help: 'nothing: one person of either department signs it',
  },
  [
    ['plan', 'log'],
    ['budget', 'log'],
    ['campaign', 'log'],
    ['cadence', 'log'],
    ['messaging', 'log'],
    ['interview', 'log'],
    ['miss', 'terms'],
  ],
);
