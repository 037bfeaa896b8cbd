import type { ChangeRule } from '../../change-rule.ts';
import { promiseRule } from '../promise-rule.ts';

export const promiseLoosened: ChangeRule = promiseRule(
  {
    code: 'change/promise-loosened',
    category: 'COMMITMENT',
    severity: 'error',
    summary: 'A promise asks for less than before.',
    why: 'the other department gets less than it was promised, and plans with more',
    help: 'both sign it, and the department that is promised less reads it twice, beside the one that promises',
  },
  { became: 'looser', loses: 'other', words: { en: 'promises less', de: 'verspricht weniger' } },
);
