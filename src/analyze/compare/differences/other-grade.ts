import type { DifferenceKind } from '../difference.ts';
import { labelCases } from '../label-of-score.ts';

export const otherGrade: DifferenceKind = {
  id: 'other-grade',
  isBreaking: true,
  none: {
    en: 'every lead has the same grade as before',
    de: 'jeder Lead hat dieselbe Note wie bisher',
  },
  cases: (pair) => labelCases('grade', pair),
};
