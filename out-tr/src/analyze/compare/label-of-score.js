import { defaultScoring } from '../../evaluate/default-scoring.js';
import { compareCodePoints } from '../../support/code-points.js';
import { differentResults } from './result-pairs.js';
/** No score, or none of its labels. */
const none = -1;
/** The questions that tell all labels of the versions apart. */
export function labelQuestions(agreements) {
    return ['grade', 'band', 'outcome'].flatMap((label) => labelsOf(label, agreements).map((id) => ({ op: label, values: [id] })));
}
/** Leads whose grade, band or outcome is another one. */
export function* labelCases(label, pair) {
    const ids = labelsOf(label, [pair.before.agreement, pair.after.agreement]);
    const [before, after] = [labelNode(label, pair.before, ids), labelNode(label, pair.after, ids)];
    for (const { before: older, after: newer, holds } of differentResults(pair.space.diagrams, before, after)) {
        const [was, is] = [ids[older], ids[newer]];
        yield {
            label: `${was ?? 'none'} → ${is ?? 'none'}`,
            holds,
            confirms: (standings) => standings[0]?.facts.score?.[label] === was && standings[1]?.facts.score?.[label] === is,
        };
    }
}
function labelNode(label, { space, side }, ids) {
    const { choose, constant } = space.diagrams;
    return ids.reduceRight((otherwise, id, index) => choose(space.nodeOf({ op: label, values: [id] }, side), constant(index), otherwise), constant(none));
}
function labelsOf(label, agreements) {
    const ids = agreements.flatMap((agreement) => {
        const scoring = defaultScoring(agreement);
        if (scoring === undefined)
            return [];
        const rows = Object.values(scoring.matrix).flatMap((row) => Object.values(row));
        const grades = [...scoring.grades.map(({ id }) => id), ...Object.keys(scoring.matrix)];
        if (label === 'band')
            return scoring.bands.map(({ id }) => id);
        return label === 'grade' ? grades : [...scoring.outcomes.map(({ id }) => id), ...rows];
    });
    return [...new Set(ids)].sort(compareCodePoints);
}
