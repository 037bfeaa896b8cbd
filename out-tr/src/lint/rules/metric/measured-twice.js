import { inside } from '../../../diagnostics/place.js';
import { measureText } from '../../same-measure.js';
export const measuredTwice = {
    id: 'metric/measured-twice',
    severity: 'warning',
    owner: 'joint',
    summary: 'A commitment refers to the metric that measures what it promises.',
    why: 'whoever changes the metric forgets the promise, and then two figures go by one name',
    *check({ commitments, metrics }) {
        const measuring = new Map(Object.values(metrics)
            .map((each) => [measureText(each.measure), each])
            .reverse());
        for (const { id, measure, metric, place } of Object.values(commitments)) {
            if (metric !== undefined)
                continue;
            const same = measuring.get(measureText(measure));
            if (same === undefined)
                continue;
            yield {
                place: inside(place, 'measure'),
                message: `commitment ${id} repeats what metric ${same.id} measures`,
                help: `write \`measure: { metric: ${same.id} }\``,
                related: [{ place: inside(same.place, 'measure'), message: 'the metric' }],
            };
        }
    },
};
