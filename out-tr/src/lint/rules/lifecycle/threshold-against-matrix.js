import { atoms } from '../../../criteria/atoms.js';
import { inside } from '../../../diagnostics/place.js';
import { pointsText } from '../../points-text.js';
import { demanded } from '../../reach.js';
import { defaultScoring } from '../../scoring-parts.js';
export const thresholdAgainstMatrix = {
    id: 'lifecycle/threshold-against-matrix',
    severity: 'error',
    owner: 'joint',
    summary: 'The engagement that a threshold asks for occurs in the cells whose outcome it asks for.',
    why: 'each half is met by leads, both together by none: nobody is handed over by score',
    *check({ scorings, lifecycle }) {
        const scoring = defaultScoring(scorings);
        for (const stage of scoring ? lifecycle.stages : []) {
            const { threshold } = stage.entry;
            const wanted = threshold && demanded(threshold, 'engagement');
            const outcomes = threshold && outcomesAsked(threshold);
            if (!scoring || wanted === undefined || outcomes === undefined)
                continue;
            if (bandsOf(scoring, outcomes).some((band) => ceilingOf(scoring, band) > wanted))
                continue;
            yield {
                place: threshold?.place ?? inside(stage.place, 'entry', 'threshold'),
                message: `stage ${stage.id} asks for an engagement of ${pointsText(wanted, scoring.scale)} and the outcome ${outcomes.join(' or ')}, which stands only in bands below that`,
                help: 'lower the engagement asked for, or give the outcome to a cell of a higher band',
            };
        }
    },
};
/** The outcomes of which a threshold asks for one in every case. */
function outcomesAsked(threshold) {
    if (threshold.op !== 'all' && threshold.op !== 'outcome')
        return undefined;
    const parts = threshold.op === 'all' ? threshold.of : [threshold];
    const test = parts.flatMap((part) => [...atoms(part)]).find(({ atom }) => atom.op === 'outcome');
    return parts.some((part) => part === test?.atom) && test?.atom.op === 'outcome'
        ? test.atom.values
        : undefined;
}
function bandsOf({ matrix }, outcomes) {
    return Object.values(matrix).flatMap((row) => Object.entries(row).flatMap(([band, outcome]) => (outcomes.includes(outcome) ? [band] : [])));
}
/** The engagement at which the next better band begins: what a band never reaches. */
function ceilingOf({ bands }, band) {
    const index = bands.findIndex(({ id }) => id === band);
    return bands[index - 1]?.from ?? Number.POSITIVE_INFINITY;
}
