import { handoverCases } from '../handover-cases.js';
export const newlyHandedOver = {
    id: 'newly-handed-over',
    isBreaking: true,
    none: 'no lead is handed over that was not handed over before',
    cases: (pair) => handoverCases(pair, false),
};
