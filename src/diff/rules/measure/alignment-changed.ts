import type { ChangeRule } from '../../change-rule.ts';
import { aspectRule } from '../aspect-rule.ts';

export const alignmentChanged: ChangeRule = aspectRule(
  {
    code: 'change/alignment-changed',
    category: 'MEASURE',
    severity: 'error',
    summary: 'The alignment score is made of something else.',
    why: 'the one figure for both sides moves without anybody doing anything',
    help: 'show the last quarter by both',
  },
  [['alignment', 'terms']],
);
