import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const consentChanged: ChangeRule = aspectRule(
  {
    code: 'change/consent-changed',
    category: 'DEFINITION',
    severity: 'error',
    summary: 'A purpose of consent is new, gone, or belongs to somebody else.',
    why: 'people have said yes to a purpose, and not to what it has become',
    help: 'let those who answer for data protection look at it',
  },
  [['consent', 'terms']],
);
