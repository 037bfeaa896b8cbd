import { inside } from '../../../diagnostics/place.js';
const order = ['lead', 'opportunity', 'close'];
export const fallbackFindsNothing = {
    id: 'attribution/fallback-finds-nothing',
    severity: 'warning',
    owner: 'joint',
    summary: 'A fallback can find a touch where the first model finds none.',
    why: 'everybody believes that nothing is lost, and what the first model does not see stays unseen',
    *check({ attributions }) {
        for (const first of Object.values(attributions)) {
            const other = first.fallback === undefined ? undefined : attributions[first.fallback];
            if (other === undefined || seesMore(other, first))
                continue;
            yield {
                place: inside(first.place, 'fallback'),
                message: `${other.id} counts no touch that ${first.id} does not count`,
                help: `let ${other.id} look back further, or count more signals`,
                related: [{ place: inside(other.place, 'lookback'), message: 'its lookback' }],
            };
        }
    },
};
function seesMore(other, first) {
    return (other.lookbackDays > first.lookbackDays ||
        order.indexOf(other.anchor) > order.indexOf(first.anchor) ||
        other.signals.some((signal) => !first.signals.includes(signal)));
}
