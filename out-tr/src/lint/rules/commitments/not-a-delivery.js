import { inside } from '../../../diagnostics/place.js';
export const notADelivery = {
    id: 'commitments/not-a-delivery',
    severity: 'error',
    owner: 'joint',
    summary: 'A ritual or a type of content keeps commitments that count deliveries.',
    why: 'a meeting cannot keep a promise about volume or quality, and the promise looks taken care of',
    *check(agreement) {
        for (const { by, promise, place } of deliverers(agreement)) {
            const measure = agreement.commitments[promise]?.measure;
            if (measure === undefined || measure.of === 'deliveries')
                continue;
            yield {
                place,
                message: `${by} is to fulfil ${promise}, which does not count deliveries but ${measure.of.replaceAll('-', ' ')}`,
                help: 'name a commitment whose measure is `deliveries`, or drop it here',
            };
        }
    },
};
function deliverers({ cadences, contentTypes }) {
    const list = [];
    for (const { id, fulfils, place } of Object.values(cadences))
        for (const promise of fulfils)
            list.push({ by: id, promise, place: inside(place, 'fulfils') });
    for (const { id, fulfils, place } of Object.values(contentTypes))
        if (fulfils !== undefined)
            list.push({ by: id, promise: fulfils, place: inside(place, 'fulfils') });
    return list;
}
