import { inside } from '../../../diagnostics/place.js';
export const conversionBackwards = {
    id: 'commitments/conversion-backwards',
    severity: 'error',
    owner: 'joint',
    summary: 'A conversion is measured from a stage to a later one.',
    why: 'leads go the other way, so the share is always nought and the promise is always missed',
    *check({ commitments, lifecycle }) {
        const rank = new Map(lifecycle.stages.map((stage) => [stage.id, stage.rank]));
        for (const { id, measure, place } of Object.values(commitments)) {
            if (measure.of !== 'conversion')
                continue;
            const [from, to] = [rank.get(measure.from), rank.get(measure.to)];
            if (from === undefined || to === undefined || from < to)
                continue;
            yield {
                place: inside(place, 'measure', 'conversion'),
                message: `commitment ${id} measures the way from ${measure.from} to ${measure.to}, ${from === to ? 'which is no way' : 'which no lead goes'}`,
                help: `name a stage after ${measure.from} under \`to\``,
            };
        }
    },
};
