import { comparisonHolds } from '../../criteria/comparison-holds.js';
import { ownValue } from '../../support/own-value.js';
import { answered, no, placeOf } from './translation.js';
/** A question about the score of one side; without a score every answer is no (semantics §2). */
export function verdictNode(test, side, translation) {
    const scoring = translation.scorings[side];
    if (scoring === undefined)
        return no;
    if ('comparison' in test)
        return pointsNode(test, side, translation);
    if (test.op === 'cell' || test.op === 'outcome')
        return pairNode(test, side, scoring, translation);
    const { index, ids } = labelOf(test.op, side, translation);
    return answered(translation, index, [false, ...ids.map((id) => test.values.includes(id))]);
}
function pointsNode(test, side, translation) {
    const index = placeOf(translation.indices, `${test.op} ${side}`);
    const variable = translation.variables[index];
    const cuts = variable?.kind === 'points' ? variable.cuts : [];
    const representatives = [(cuts[0] ?? 0) - 1, ...cuts];
    const answers = representatives.map((points) => comparisonHolds(test.comparison, points, test.value));
    return answered(translation, index, [false, ...answers]);
}
/** Cells and outcomes are pairs of grade and band, read from the matrix. */
function pairNode(test, side, { matrix }, translation) {
    const { branch } = translation.diagrams;
    const [grades, bands] = [labelOf('grade', side, translation), labelOf('band', side, translation)];
    const ofGrades = grades.ids.map((grade) => {
        const row = ownValue(matrix, grade) ?? {};
        const accepts = (band) => {
            const verdict = test.op === 'cell' ? `${grade}${band}` : ownValue(row, band);
            return verdict !== undefined && test.values.includes(verdict);
        };
        return answered(translation, bands.index, [false, ...bands.ids.map(accepts)]);
    });
    return branch(grades.index, [no, ...ofGrades]);
}
function labelOf(of, side, { indices, variables }) {
    const index = placeOf(indices, `${of} ${side}`);
    const variable = variables[index];
    return { index, ids: variable?.kind === 'label' ? variable.ids : [] };
}
