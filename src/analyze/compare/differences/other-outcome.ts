import type { DifferenceKind } from '../difference.ts';
import { labelCases } from '../label-of-score.ts';

export const otherOutcome: DifferenceKind = {
  id: 'other-outcome',
  isBreaking: true,
  none: 'every lead has the same outcome as before',
  cases: (pair) => labelCases('outcome', pair),
};
