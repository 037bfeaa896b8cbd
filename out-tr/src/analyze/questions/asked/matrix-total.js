import { inside } from '../../../diagnostics/place.js';
import { questionWords } from '../catalogue.js';
import { cellCriterion, matrixCells } from '../matrix-cells.js';
import { wrongIfFound } from '../verdict-of.js';
export const matrixTotal = {
    ...questionWords('matrix-total'),
    *ask({ scoring, space, search }) {
        if (scoring === undefined || Object.keys(scoring.matrix).length === 0)
            return;
        const empty = matrixCells(scoring).filter(({ outcome }) => outcome === undefined);
        const cells = empty.map(cellCriterion);
        const answer = search.anyLead({
            holds: cells.map((criterion) => space.nodeOf(criterion)).reduce(space.diagrams.either, 0),
            confirms: ([standing]) => empty.some(({ cell }) => cell === standing?.facts.score?.cell),
        });
        const isFound = answer.answer === 'refuted';
        yield {
            about: `scoring ${scoring.id}`,
            place: inside(scoring.place, 'matrix'),
            verdict: wrongIfFound(answer),
            answer,
            message: isFound
                ? `the matrix has no outcome for ${empty.map(({ cell }) => cell).join(', ')}`
                : 'every lead with a score has an outcome',
            ...(isFound && { help: 'write an outcome into these cells' }),
        };
    },
};
