import type { DifferenceKind } from '../difference.ts';
import { labelCases } from '../label-of-score.ts';

export const otherBand: DifferenceKind = {
  id: 'other-band',
  isBreaking: true,
  none: {
    en: 'every lead has the same band as before',
    de: 'jeder Lead hat dieselbe Stufe der Aktivität wie bisher',
  },
  cases: (pair) => labelCases('band', pair),
};
