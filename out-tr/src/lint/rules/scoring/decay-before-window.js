import { scoringRules } from '../../scoring-parts.js';
export const decayBeforeWindow = {
    id: 'scoring/decay-before-window',
    severity: 'warning',
    owner: 'marketing',
    summary: 'Points do not fall to zero before the look-back window of their rule ends.',
    why: 'the window promises that an activity counts for longer than it really does',
    *check({ scorings }) {
        for (const { scoring, rule } of scoringRules(scorings)) {
            if (rule.kind !== 'event' || rule.lookbackDays === undefined)
                continue;
            const zero = zeroDay(rule.decay);
            if (zero === undefined || zero >= rule.lookbackDays)
                continue;
            yield {
                place: rule.place ?? scoring.place,
                message: `rule ${rule.id} looks back ${rule.lookbackDays} days, but its points are gone after ${zero} days`,
                help: `write within: ${zero} days, or let the decay last as long as the window`,
            };
        }
    },
};
/** Age in whole days at which nothing is left, where the decay says so outright. */
function zeroDay(decay) {
    if (decay.kind === 'expire' || decay.kind === 'linear')
        return decay.days;
    if (decay.kind !== 'steps')
        return undefined;
    return decay.steps.find(({ fraction }) => fraction.numerator === 0)?.day;
}
