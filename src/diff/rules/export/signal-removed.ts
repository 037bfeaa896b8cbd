import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule, isRemoved } from '../aspect-rule.ts';

export const signalRemoved: ChangeRule = aspectRule(
  {
    code: 'change/signal-removed',
    category: 'EXPORT',
    severity: 'error',
    summary: 'A signal is not there any more.',
    why: 'events that were recorded count for nothing',
    help: 'keep it until nothing sends it, or write renamedFrom where it only has another name',
  },
  [['signal', 'terms']],
  isRemoved,
);
