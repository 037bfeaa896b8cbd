import { evaluateLead } from '../../evaluate/evaluate-lead.js';
/** What a sample lead has to expect so that its test passes today: the verdicts that a person would write down. */
export function expectedOf(agreement, sample) {
    const evaluation = evaluateLead(agreement, sample, sample.asOf);
    const { stage, gate, route, queue } = evaluation;
    const rule = route?.rule ?? null;
    return {
        ...verdictsOf(evaluation),
        stage,
        ...(gate !== null && { gate }),
        // Who falls through all rules lies in the queue of the fallback.
        ...(rule !== null && { route: rule }),
        ...(route !== null && rule === null && queue !== null && { queue }),
        place: sample.place,
    };
}
function verdictsOf({ score, outcome }) {
    if (score === null)
        return { noScore: true };
    const { fit, engagement, total, grade, band, cell } = score;
    return {
        fit,
        engagement,
        total,
        ...(cell === undefined
            ? { ...(grade !== undefined && { grade }), ...(band !== undefined && { band }) }
            : { cell }),
        ...(outcome !== null && { outcome }),
    };
}
