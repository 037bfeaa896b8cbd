import { inside } from '../../../diagnostics/place.js';
import { compareAmounts } from '../../../model/amount.js';
import { amountWords } from '../../../model/words/amount-words.js';
export const promiseBelowBadBand = {
    id: 'metric/promise-below-bad-band',
    severity: 'warning',
    owner: 'joint',
    summary: 'What a commitment promises of a metric is not already bad by that metric.',
    why: 'the promise is kept while the report says “bad”; nobody can tell which of the two was meant',
    *check({ commitments, metrics, currency }) {
        for (const { id, metric: name, comparator, goal, place } of Object.values(commitments)) {
            const metric = name === undefined ? undefined : metrics[name];
            if (metric?.bad === undefined || !isBad(metric, comparator, compareAmounts(goal, metric.bad)))
                continue;
            const bad = amountWords(metric.bad, currency, 'en');
            yield {
                place: inside(place, comparator),
                message: `commitment ${id} is content with ${amountWords(goal, currency, 'en')}, which ${metric.id} calls bad`,
                help: `promise ${comparator === 'atLeast' ? 'at least' : 'at most'} ${bad}, or move the band`,
                related: [{ place: inside(metric.place, 'bands', 'bad'), message: 'the band' }],
            };
        }
    },
};
/** Whether a promise lies beyond the bad band, in the direction in which it limits the metric. */
function isBad({ better }, comparator, distance) {
    if (better === 'higher')
        return comparator === 'atLeast' && distance < 0;
    return better === 'lower' && comparator === 'atMost' && distance > 0;
}
