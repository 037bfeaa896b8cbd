import type { ChangeRule } from '../../change-rule.ts';
import { promiseRule } from '../promise-rule.ts';

export const promiseChanged: ChangeRule = promiseRule(
  {
    code: 'change/promise-changed',
    category: 'COMMITMENT',
    severity: 'error',
    summary: 'A promise asks for something else, which is neither less nor more.',
    why: 'both departments plan with what they knew',
    help: 'both sign it',
  },
  {
    became: 'otherwise',
    loses: 'both',
    words: { en: 'promises something else', de: 'verspricht etwas anderes' },
  },
);
