import { inside } from '../../../diagnostics/place.js';
export const deliveredByNothing = {
    id: 'commitments/delivered-by-nothing',
    severity: 'info',
    owner: 'joint',
    summary: 'Where rituals and content say what they keep, every promised delivery is kept by one of them.',
    why: 'the delivery stands in the agreement and in nobody’s calendar',
    *check({ cadences, commitments, contentTypes }) {
        const kept = new Set([
            ...Object.values(cadences).flatMap(({ fulfils }) => fulfils),
            ...Object.values(contentTypes).flatMap(({ fulfils }) => fulfils ?? []),
        ]);
        if (kept.size === 0)
            return;
        for (const { id, measure, owner, place } of Object.values(commitments)) {
            if (measure.of !== 'deliveries' || kept.has(id))
                continue;
            yield {
                place: inside(place, 'measure'),
                message: `no ritual and no type of content says that it fulfils ${id}`,
                help: `write \`fulfils\` with ${id} at the cadence or the type of content that delivers it`,
                owner,
            };
        }
    },
};
