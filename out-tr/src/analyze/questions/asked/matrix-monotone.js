import { inside } from '../../../diagnostics/place.js';
import { questionWords } from '../catalogue.js';
import { cellCriterion, gradesOf, matrixCells } from '../matrix-cells.js';
export const matrixMonotone = {
    ...questionWords('matrix-monotone'),
    *ask(study) {
        const { scoring } = study;
        if (scoring === undefined)
            return;
        const falls = fallsIn(scoring);
        const head = { about: `scoring ${scoring.id}`, place: inside(scoring.place, 'matrix') };
        if (falls.length === 0) {
            yield {
                ...head,
                verdict: 'fine',
                answer: { answer: 'proved', tier: 'normal form' },
                message: 'a better grade or a better band never gives a worse outcome',
            };
        }
        for (const fall of falls)
            yield { ...head, ...told(study, scoring, fall) };
    },
};
/** Only a lead that is in the better cell suffers from it. */
function told({ space, search }, scoring, { better, worse }) {
    const answer = search.anyLead({
        holds: space.nodeOf(cellCriterion(better)),
        confirms: ([standing]) => standing?.facts.score?.cell === better.cell,
    });
    const isFound = answer.answer === 'refuted';
    const isMeant = !scoring.monotone;
    return {
        about: `cells ${better.cell}, ${worse.cell}`,
        verdict: answer.answer === 'unknown' ? 'open' : isFound ? (isMeant ? 'note' : 'wrong') : 'fine',
        answer,
        message: isFound
            ? `cell ${better.cell} gives ${better.outcome}, the lesser cell ${worse.cell} gives ${worse.outcome}`
            : `no lead is in cell ${better.cell}, which would give less than ${worse.cell}`,
        ...(isFound &&
            !isMeant && { help: 'exchange the two outcomes, or write monotone: false and a rationale' }),
    };
}
/** Neighbouring cells in which the better one has the worse outcome; U is neither better nor worse than a grade. */
function fallsIn(scoring) {
    const cells = matrixCells(scoring);
    const ranks = new Map(scoring.outcomes.map(({ id }, index) => [id, index]));
    const cellAt = (grade, band) => cells.find((cell) => cell.grade === grade && cell.band === band);
    const grades = gradesOf(scoring);
    const pairs = cells.flatMap((better) => {
        const [grade, band] = [
            grades.indexOf(better.grade),
            scoring.bands.findIndex(({ id }) => id === better.band),
        ];
        const lesserGrade = grade < 0 ? undefined : cellAt(grades[grade + 1], better.band);
        return [lesserGrade, cellAt(better.grade, scoring.bands[band + 1]?.id)].flatMap((worse) => worse ? [{ better, worse }] : []);
    });
    const rank = ({ outcome = '' }) => ranks.get(outcome) ?? Number.NaN;
    return pairs.filter(({ better, worse }) => rank(better) < rank(worse));
}
