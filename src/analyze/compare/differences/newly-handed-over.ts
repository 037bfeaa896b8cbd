import type { DifferenceKind } from '../difference.ts';
import { handoverCases } from '../handover-cases.ts';

export const newlyHandedOver: DifferenceKind = {
  id: 'newly-handed-over',
  isBreaking: true,
  none: {
    en: 'no lead is handed over that was not handed over before',
    de: 'kein Lead wird übergeben, der es bisher nicht wurde',
  },
  cases: (pair) => handoverCases(pair, false),
};
