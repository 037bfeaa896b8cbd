import { labelCases } from '../label-of-score.js';
export const otherOutcome = {
    id: 'other-outcome',
    isBreaking: true,
    none: 'every lead has the same outcome as before',
    cases: (pair) => labelCases('outcome', pair),
};
