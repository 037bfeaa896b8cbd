import { defaultScoring } from '../../evaluate/default-scoring.js';
import { unknownGrade } from '../../evaluate/score/grade-ladder.js';
import { ownValue } from '../../support/own-value.js';
/** Grades best first, U apart from them; bands best first. */
export function gradesOf({ grades }) {
    return grades.map(({ id }) => id);
}
/** Every cell that a lead can be in; none in a model without grades or bands. */
export function matrixCells(scoring) {
    const withUnknown = scoring.minKnown === undefined || scoring.grades.length === 0 ? [] : [unknownGrade];
    const grades = [...new Set([...gradesOf(scoring), ...withUnknown])];
    return grades.flatMap((grade) => scoring.bands.map(({ id: band }) => {
        const row = ownValue(scoring.matrix, grade);
        return { grade, band, cell: `${grade}${band}`, outcome: row && ownValue(row, band) };
    }));
}
/** The question whether a lead is in a cell. */
export function cellCriterion({ cell }) {
    return { op: 'cell', values: [cell] };
}
/** The questions with which a space has to be opened. */
export function cellQuestions(agreement) {
    const scoring = defaultScoring(agreement);
    return scoring === undefined ? [] : matrixCells(scoring).map(cellCriterion);
}
