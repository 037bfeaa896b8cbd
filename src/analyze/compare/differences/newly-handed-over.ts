import type { DifferenceKind } from '../difference.ts';
import { handoverCases } from '../handover-cases.ts';

export const newlyHandedOver: DifferenceKind = {
  id: 'newly-handed-over',
  isBreaking: true,
  none: 'no lead is handed over that was not handed over before',
  cases: (pair) => handoverCases(pair, false),
};
