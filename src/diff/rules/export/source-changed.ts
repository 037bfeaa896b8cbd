import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const sourceChanged: ChangeRule = aspectRule(
  {
    code: 'change/source-changed',
    category: 'EXPORT',
    severity: 'error',
    summary: 'An export is read otherwise.',
    why: 'the same files give other leads',
    help: 'read one export by both, and compare',
  },
  [['source', 'terms']],
);
