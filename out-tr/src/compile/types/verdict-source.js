import { defaultScoring } from '../../evaluate/default-scoring.js';
import { sourceOf } from './named-things.js';
import { union } from './source-text.js';
/** Labels of the scoring model that the lifecycle uses: grades, bands, cells and outcomes. */
export function verdictSource(agreement) {
    const scoring = defaultScoring(agreement);
    const grades = scoring === undefined || scoring.grades.length === 0 ? [] : [...scoring.grades, unknown];
    return [
        `export type ScoringId = ${union(Object.keys(agreement.scorings))};`,
        '',
        labels('Grade', 'grades', 'Grades, best first; U when too little is known.', grades),
        labels('Band', 'bands', 'Engagement bands, best first.', scoring?.bands ?? []),
        `export type Cell = ${union(cellsOf(scoring))};`,
        '',
        labels('Outcome', 'outcomes', 'Outcomes, worst first.', outcomesOf(scoring)),
    ].join('\n');
}
const unknown = { id: 'U' };
function labels(type, constant, about, all) {
    const things = all.map(({ id, title }) => ({ id, title: title ?? { en: id } }));
    return sourceOf({ type, constant, about, things });
}
function cellsOf(scoring) {
    return Object.entries(scoring?.matrix ?? {}).flatMap(([grade, row]) => Object.keys(row).map((band) => grade + band));
}
/** Under an objection there is no score, and the outcome says so (semantics §3). */
function outcomesOf(scoring) {
    if (scoring === undefined)
        return [];
    return [...scoring.outcomes, { id: 'objection', title: { en: 'Objection', de: 'Widerspruch' } }];
}
