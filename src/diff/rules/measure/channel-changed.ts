import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const channelChanged: ChangeRule = aspectRule(
  {
    code: 'change/channel-changed',
    category: 'MEASURE',
    severity: 'error',
    summary: 'Leads count for another channel than before.',
    why: 'figures by channel cannot be compared any more',
    help: 'show the last quarter by both',
  },
  [['channel', 'terms']],
);
