import type { ChangeRule } from '../../change-rule.ts';
import { promiseRule } from '../promise-rule.ts';

export const promiseTightened: ChangeRule = promiseRule(
  {
    code: 'change/promise-tightened',
    category: 'COMMITMENT',
    severity: 'error',
    summary: 'A promise asks for more than before.',
    why: 'the department that keeps it is in breach tomorrow for what was fine today',
    help: 'both sign it, and the department that promises more says how it will keep it',
  },
  { became: 'tighter', loses: 'own', words: { en: 'promises more', de: 'verspricht mehr' } },
);
