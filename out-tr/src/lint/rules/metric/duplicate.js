import { inside } from '../../../diagnostics/place.js';
import { sameMeasure } from '../../same-measure.js';
export const duplicate = {
    id: 'metric/duplicate',
    severity: 'warning',
    owner: 'joint',
    summary: 'No two metrics measure the same.',
    why: 'the two drift apart in their bands, and each side brings its own to the meeting',
    *check({ metrics }) {
        const seen = [];
        for (const metric of Object.values(metrics)) {
            const first = seen.find((other) => sameMeasure(other.measure, metric.measure) &&
                other.per === metric.per &&
                other.counts === metric.counts);
            if (first === undefined) {
                seen.push(metric);
                continue;
            }
            yield {
                place: inside(metric.place, 'measure'),
                message: `metric ${metric.id} measures the same as ${first.id}`,
                help: `delete one of the two and refer to the other`,
                related: [{ place: inside(first.place, 'measure'), message: 'the same measure' }],
            };
        }
    },
};
