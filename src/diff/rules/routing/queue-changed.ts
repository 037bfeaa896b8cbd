import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const queueChanged: ChangeRule = aspectRule(
  {
    code: 'change/queue-changed',
    category: 'ROUTING',
    severity: 'error',
    summary: 'A queue has another owner or team.',
    why: 'a lead waits where nobody looks',
    help: 'name the one who looks at it from now on',
  },
  [['queue', 'terms']],
);
