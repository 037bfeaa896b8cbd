import type { DifferenceKind } from '../difference.ts';
import { labelCases } from '../label-of-score.ts';

export const otherBand: DifferenceKind = {
  id: 'other-band',
  isBreaking: true,
  none: 'every lead has the same band as before',
  cases: (pair) => labelCases('band', pair),
};
