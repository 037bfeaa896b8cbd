import { gradeLadder } from '../../evaluate/score/grade-ladder.js';
import { asked, blank, chosen, constant } from './told.js';
/** The grade as a text, none under an objection (semantics §3, Fit and Matrix). */
export function toldGrade(scoring) {
    const ladder = gradeLadder(scoring);
    if (ladder === undefined)
        return blank;
    const steps = ladder.steps.map(({ id, least = 0 }) => ({ id, ...(least > 0 && { from: least }) }));
    const judged = firstReached({ of: 'points', scoring: scoring.id, part: 'fit' }, steps);
    const known = { of: 'known', scoring: scoring.id };
    const grade = ladder.leastKnown === undefined
        ? judged
        : chosen(asked({ ask: 'least', measure: known, least: ladder.leastKnown }), judged, constant('U'));
    return unlessObjection(grade);
}
/** The band as a text, none under an objection. */
export function toldBand(scoring) {
    const isScored = scoring.dimensions.some(({ id }) => id === 'engagement');
    const engagement = { of: 'points', scoring: scoring.id, part: 'engagement' };
    const always = scoring.bands.find(({ from }) => from === undefined || from <= 0)?.id;
    return unlessObjection(isScored ? firstReached(engagement, scoring.bands) : constant(always ?? null));
}
function unlessObjection(told) {
    return chosen(asked({ ask: 'objection' }), blank, told);
}
/** The first label whose points are reached; no `from` = always. */
function firstReached(measure, rungs) {
    return rungs.reduceRight((otherwise, { from, id }) => {
        if (from === undefined)
            return constant(id);
        return chosen(asked({ ask: 'least', measure, least: from }), constant(id), otherwise);
    }, blank);
}
/** The label that the lead has, as a text. */
export function toldLabel({ bands, grades, id }, of) {
    const labels = of === 'band' ? bands : [...grades, { id: 'U' }];
    const choice = { of, scoring: id };
    return labels.reduceRight((otherwise, label) => chosen(asked({ ask: 'one', choice, value: label.id }), constant(label.id), otherwise), constant(''));
}
