import { inside } from '../../../diagnostics/place.js';
import { countedUnits } from '../../../model/counted-units.js';
export const differentUnits = {
    id: 'metric/different-units',
    severity: 'error',
    owner: 'joint',
    summary: 'Numerator and denominator of a metric count the same thing.',
    why: 'opportunities divided by leads make a rate that can pass 100 % and moves when nothing has changed',
    *check({ metrics }) {
        for (const { id, measure, counts, place } of Object.values(metrics)) {
            const units = countedUnits(measure);
            if (units.includes(counts))
                continue;
            yield {
                place: inside(place, 'counts'),
                message: `metric ${id} counts by ${counts}, but what it measures comes by ${units.join(', ')}`,
                help: `write \`counts: ${units[0]}\`, or delete the line`,
            };
        }
    },
};
