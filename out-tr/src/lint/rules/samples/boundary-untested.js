import { inside } from '../../../diagnostics/place.js';
import { pointsText } from '../../points-text.js';
import { demanded } from '../../reach.js';
import { defaultScoring, scoringRules } from '../../scoring-parts.js';
/** Fewer are a beginning. */
const ENOUGH = 10;
export const boundaryUntested = {
    id: 'samples/boundary-untested',
    severity: 'info',
    owner: 'joint',
    summary: `Of ${ENOUGH} sample leads or more, one stands at the threshold of the handoff and one right below it.`,
    why: 'whether 60 means 60 or more than 60 is the first thing people disagree about',
    *check(agreement) {
        const { lifecycle, samples } = agreement;
        const stage = lifecycle.stages.find(({ id }) => id === lifecycle.handoff.stage);
        const threshold = demanded(stage?.entry.threshold, 'total');
        const scoring = defaultScoring(agreement.scorings);
        const totals = new Set(samples.map(({ expect }) => expect.total));
        if (!stage || !scoring || threshold === undefined || samples.length < ENOUGH)
            return;
        const missing = [threshold - stepOf(scoring), threshold].filter((total) => !totals.has(total));
        if (missing.length === 0)
            return;
        yield {
            place: stage.entry.threshold?.place ?? inside(stage.place, 'entry'),
            message: `no sample lead has a total of ${missing.map((total) => pointsText(total, scoring.scale)).join(' or ')}, right at the threshold of ${stage.id}`,
            help: 'add samples with expect: { total: … } at the threshold and right below it',
        };
    },
};
/** The smallest step in which totals can move: every share of a point that decays, else what all points have in common. */
function stepOf(scoring) {
    const rules = [...scoringRules({ [scoring.id]: scoring })].map(({ rule }) => rule);
    if (rules.some((rule) => rule.kind === 'event' && rule.decay.kind !== 'none'))
        return 1;
    return rules.flatMap(pointsOf).reduce((step, points) => divisor(step, Math.abs(points)), 0) || 1;
}
function pointsOf(rule) {
    if (rule.kind === 'exclusive')
        return rule.choices.map(({ points }) => points);
    if (rule.kind === 'inactivity')
        return [rule.per];
    return rule.kind === 'event' && rule.count.mode === 'tiers'
        ? rule.count.tiers.map(({ points }) => points)
        : [rule.points];
}
function divisor(left, right) {
    return right === 0 ? left : divisor(right, left % right);
}
