/** What one event of a rule is still worth after so many whole days, in scaled points and rounded down. */
export function pointsAfter(rule, days) {
    if (rule.lookbackDays !== undefined && days >= rule.lookbackDays)
        return 0;
    return Math.floor(rule.points * shareAfter(rule.decay, days));
}
function shareAfter(decay, days) {
    switch (decay.kind) {
        case 'none':
            return 1;
        case 'expire':
            return days < decay.days ? 1 : 0;
        case 'linear':
            return Math.max(0, 1 - days / decay.days);
        case 'halfLife':
            return 2 ** (-days / decay.days);
        case 'compound':
            return (1 - decay.rate.numerator / decay.rate.denominator) ** Math.floor(days / decay.everyDays);
        case 'steps': {
            const fraction = decay.steps.findLast(({ day }) => days >= day)?.fraction;
            return fraction === undefined ? 1 : fraction.numerator / fraction.denominator;
        }
    }
}
