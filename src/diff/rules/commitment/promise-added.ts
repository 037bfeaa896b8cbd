import type { ChangeRule } from '../../change-rule.ts';
import { promiseRule } from '../promise-rule.ts';

export const promiseAdded: ChangeRule = promiseRule(
  {
    code: 'change/promise-added',
    category: 'COMMITMENT',
    severity: 'error',
    summary: 'A department promises something that it did not.',
    why: 'whoever keeps it has to be able to',
    help: 'both sign it, and the department that promises says how it will keep it',
  },
  { became: 'added', loses: 'own', words: { en: 'is a new promise', de: 'ist ein neues Versprechen' } },
);
