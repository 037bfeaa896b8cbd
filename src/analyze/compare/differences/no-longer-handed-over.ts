import type { DifferenceKind } from '../difference.ts';
import { handoverCases } from '../handover-cases.ts';

export const noLongerHandedOver: DifferenceKind = {
  id: 'no-longer-handed-over',
  isBreaking: true,
  none: {
    en: 'every lead that was handed over is handed over still',
    de: 'jeder Lead, der bisher übergeben wurde, wird es weiterhin',
  },
  cases: (pair) => handoverCases(pair, true),
};
