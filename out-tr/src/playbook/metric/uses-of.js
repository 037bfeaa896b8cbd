import { html } from '../html.js';
import { link, say } from '../view.js';
/** Everything in the agreement that refers to a metric, as links; nothing when nothing does. */
export function usesOf(view, { id }) {
    const { alignments, commitments, incentives, metrics } = view.agreement;
    const uses = [
        ...Object.values(commitments)
            .filter(({ metric }) => metric === id)
            .map((commitment) => html `${say(view, 'Promise', 'Zusage')}: ${link(view, 'commitments', commitment)}`),
        ...Object.values(metrics)
            .filter(({ measure }) => measure.of === 'stability' && measure.metric === id)
            .map((metric) => html `${say(view, 'Metric', 'Kennzahl')}: ${link(view, 'metrics', metric)}`),
        ...Object.values(alignments)
            .filter(({ components }) => components.some(({ metric }) => metric === id))
            .map((score) => html `${say(view, 'Score', 'Wert')}: ${link(view, 'alignment', score)}`),
        ...Object.values(incentives)
            .filter(({ conditions }) => Object.values(conditions).some((side) => side.some(({ metric }) => metric === id)))
            .map((incentive) => html `${say(view, 'Bonus', 'Bonus')}: ${link(view, 'incentives', incentive)}`),
    ];
    return uses.length === 0 ? html `` : html `<ul>${uses.map((use) => html `<li>${use}</li>`)}</ul>`;
}
