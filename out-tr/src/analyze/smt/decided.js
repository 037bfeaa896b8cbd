import { declareStages } from './journey/declare-stages.js';
import { routeTerm, targetTerm } from './journey/route-term.js';
import { declareScore } from './score/declare-score.js';
import { no, whole } from './term.js';
export function decidedBy(version) {
    let [score, stages] = [
        undefined,
        undefined,
    ];
    const scored = () => {
        score ??= { terms: declareScore(version) };
        return score.terms;
    };
    const staged = () => {
        stages ??= declareStages(version, scored());
        return stages;
    };
    const route = () => routeTerm(version, scored(), staged());
    return {
        version,
        score: () => scored() ?? unscoredTerms,
        stages: staged,
        route,
        target: () => targetTerm(version, route(), staged()),
    };
}
/** Of an agreement without a scoring. */
const unscoredTerms = {
    exists: no,
    fit: '0',
    engagement: '0',
    total: '0',
    grade: whole(-1),
    band: whole(-1),
    cell: whole(-1),
    outcome: whole(-1),
};
