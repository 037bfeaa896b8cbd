import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule, isKept } from '../aspect-rule.ts';

export const signalChanged: ChangeRule = aspectRule(
  {
    code: 'change/signal-changed',
    category: 'DEFINITION',
    severity: 'error',
    summary: 'A signal needs another consent, has other properties or another intent.',
    why: 'events that counted do not count any more, or the reverse',
    help: 'say what becomes of the events that were recorded so far',
  },
  [['signal', 'terms']],
  isKept,
);
