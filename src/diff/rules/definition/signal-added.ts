import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule, isAdded } from '../aspect-rule.ts';

export const signalAdded: ChangeRule = aspectRule(
  {
    code: 'change/signal-added',
    category: 'DEFINITION',
    severity: 'warning',
    summary: 'There is one more signal.',
    why: 'it has to be recorded before it can count',
    help: 'say which system records it, and since when',
  },
  [['signal', 'terms']],
  isAdded,
);
