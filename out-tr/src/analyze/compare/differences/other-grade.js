import { labelCases } from '../label-of-score.js';
export const otherGrade = {
    id: 'other-grade',
    isBreaking: true,
    none: 'every lead has the same grade as before',
    cases: (pair) => labelCases('grade', pair),
};
