import type { DifferenceKind } from '../difference.ts';
import { labelCases } from '../label-of-score.ts';

export const otherOutcome: DifferenceKind = {
  id: 'other-outcome',
  isBreaking: true,
  none: {
    en: 'every lead has the same outcome as before',
    de: 'mit jedem Lead macht die Matrix dasselbe wie bisher',
  },
  cases: (pair) => labelCases('outcome', pair),
};
