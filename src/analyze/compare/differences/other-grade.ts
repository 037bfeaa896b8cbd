import type { DifferenceKind } from '../difference.ts';
import { labelCases } from '../label-of-score.ts';

export const otherGrade: DifferenceKind = {
  id: 'other-grade',
  isBreaking: true,
  none: 'every lead has the same grade as before',
  cases: (pair) => labelCases('grade', pair),
};
