import { handoverCases } from '../handover-cases.js';
export const noLongerHandedOver = {
    id: 'no-longer-handed-over',
    isBreaking: true,
    none: 'every lead that was handed over is handed over still',
    cases: (pair) => handoverCases(pair, true),
};
