import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule, isKept } from '../aspect-rule.ts';

export const systemNameChanged: ChangeRule = aspectRule(
  {
    code: 'change/system-name-changed',
    category: 'EXPORT',
    severity: 'error',
    summary: 'A field or signal is called otherwise in another system.',
    why: 'what is written goes to a field that is not there, and reads an empty one',
    help: 'rename it there in the same hour',
  },
  [
    ['field', 'systems'],
    ['signal', 'systems'],
  ],
  isKept,
);
