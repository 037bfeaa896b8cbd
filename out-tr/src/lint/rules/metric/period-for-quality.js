import { inside } from '../../../diagnostics/place.js';
export const periodForQuality = {
    id: 'metric/period-for-quality',
    severity: 'error',
    owner: 'joint',
    summary: 'A floor for quality is promised on a conversion, not on a throughput.',
    why: 'a throughput divides the SQLs of old leads by the MQLs of new ones; a weak month follows from a strong one, and more than 100 % is possible',
    *check({ commitments }) {
        for (const { id, measure, place } of Object.values(commitments)) {
            if (measure.of !== 'throughput')
                continue;
            yield {
                place: inside(place, 'measure'),
                message: `commitment ${id} promises a quality, measured as what passes two stages in one period`,
                help: `measure \`{ conversion: { from: ${measure.from}, to: ${measure.to}, base: accepted, within: 90 days } }\``,
            };
        }
    },
};
