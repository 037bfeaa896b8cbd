import type { ChangeRule } from '../../change-rule.ts';
import { promiseRule } from '../promise-rule.ts';

export const promiseRemoved: ChangeRule = promiseRule(
  {
    code: 'change/promise-removed',
    category: 'COMMITMENT',
    severity: 'error',
    summary: 'A department does not promise something any more.',
    why: 'the other department loses what it was promised, and its escalations with it',
    help: 'both sign it, and the department that loses it says what it plans with instead, beside the one that promised',
  },
  {
    became: 'removed',
    loses: 'other',
    words: { en: 'is promised no more', de: 'wird nicht mehr versprochen' },
  },
);
