import { unknownGrade } from '../../evaluate/score/grade-ladder.js';
import { formatScaledDecimal } from '../../support/scaled-decimal.js';
/** What criteria of one side ask of its default scoring; nothing without one, for then every answer is no. */
export function verdictVariables(atoms, scoring, side) {
    if (scoring === undefined)
        return [];
    const kinds = ['fit', 'engagement', 'total'].filter((kind) => atoms.some(({ op }) => op === kind));
    const isPaired = atoms.some(({ op }) => op === 'cell' || op === 'outcome');
    const labels = ['grade', 'band'].filter((label) => isPaired || atoms.some(({ op }) => op === label));
    return [
        ...kinds.map((of) => pointsVariable(atoms, { scoring, side, of })),
        ...labels.map((of) => labelVariable({ scoring, side, of })),
    ];
}
/** The class of so many points; null = no score. */
export function classOfPoints({ cuts }, points) {
    return points === null ? 0 : 1 + cuts.filter((cut) => cut <= points).length;
}
/** The class of a grade or band; undefined = none. */
export function classOfLabel({ ids }, id) {
    return id === undefined ? 0 : ids.indexOf(id) + 1;
}
function pointsVariable(atoms, { scoring, side, of, }) {
    const cuts = atoms.flatMap((atom) => {
        if (atom.op !== of || !('comparison' in atom))
            return [];
        return [atom.comparison === 'gte' || atom.comparison === 'lt' ? atom.value : atom.value + 1];
    });
    const ascending = [...new Set(cuts)].sort((left, right) => left - right);
    const from = ascending.map((cut) => `from ${formatScaledDecimal(cut, scoring.scale)}`);
    return {
        kind: 'points',
        side,
        of,
        cuts: ascending,
        label: of,
        classes: ['no score', 'below', ...from].map((label) => ({ label, cost: 0 })),
    };
}
function labelVariable({ scoring, side, of, }) {
    const ids = of === 'grade' ? gradesOf(scoring) : scoring.bands.map(({ id }) => id);
    const labels = ['none', ...ids];
    return { kind: 'label', side, of, ids, label: of, classes: labels.map((label) => ({ label, cost: 0 })) };
}
function gradesOf({ grades, minKnown }) {
    const ids = grades.map(({ id }) => id);
    return minKnown === undefined || ids.length === 0 || ids.includes(unknownGrade)
        ? ids
        : [...ids, unknownGrade];
}
