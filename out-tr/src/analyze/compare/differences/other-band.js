import { labelCases } from '../label-of-score.js';
export const otherBand = {
    id: 'other-band',
    isBreaking: true,
    none: 'every lead has the same band as before',
    cases: (pair) => labelCases('band', pair),
};
