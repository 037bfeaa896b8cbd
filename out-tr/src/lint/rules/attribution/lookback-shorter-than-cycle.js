import { inside } from '../../../diagnostics/place.js';
export const lookbackShorterThanCycle = {
    id: 'attribution/lookback-shorter-than-cycle',
    severity: 'warning',
    owner: 'joint',
    summary: 'Attribution looks back as long as a lead may take to get there.',
    why: 'whatever first interested the customer lies outside; the channels that begin things look worthless and lose their budget',
    *check(agreement) {
        for (const attribution of Object.values(agreement.attributions)) {
            if (attribution.anchor === 'lead' || attribution.fallback !== undefined)
                continue;
            const longest = Object.values(agreement.metrics)
                .map((metric) => ({ metric, days: daysTo(agreement, metric, attribution) }))
                .toSorted((left, right) => right.days - left.days)[0];
            if (longest === undefined || longest.days <= attribution.lookbackDays)
                continue;
            yield {
                place: inside(attribution.place, 'lookback'),
                message: `${attribution.id} looks back ${attribution.lookbackDays} days, but ${longest.metric.id} allows ${longest.days}`,
                help: `look back at least ${longest.days} days`,
                related: [{ place: inside(longest.metric.place, 'measure'), message: 'the time allowed' }],
            };
        }
    },
};
/** Days a metric allows from the handoff to the anchor; 0 where it says nothing about that. */
function daysTo({ lifecycle }, { measure }, { anchor }) {
    if (measure.of !== 'conversion')
        return 0;
    const to = lifecycle.stages.find(({ id }) => id === measure.to);
    const isClose = to?.category === 'won';
    return isClose === (anchor === 'close') ? measure.withinDays : 0;
}
