import type { DifferenceKind } from '../difference.ts';
import { handoverCases } from '../handover-cases.ts';

export const noLongerHandedOver: DifferenceKind = {
  id: 'no-longer-handed-over',
  isBreaking: true,
  none: 'every lead that was handed over is handed over still',
  cases: (pair) => handoverCases(pair, true),
};
