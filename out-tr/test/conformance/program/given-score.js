import { definitionOf } from '../scoring/neutral-lead.js';
import { scaledOf } from '../scoring/neutral-points.js';
/** A scoring by which every lead has just this score; its cell is always the grade beside the band. */
export function givenScore({ total, fit, engagement, grade, band, outcome }, scale) {
    const [fitPoints, engagementPoints] = [scaledOf(fit, scale), scaledOf(engagement, scale)];
    return {
        ...definitionOf('given'),
        isDefault: true,
        scale,
        dimensions: [
            dimension('fit', fitPoints),
            dimension('engagement', engagementPoints),
            dimension('rest', scaledOf(total, scale) - fitPoints - engagementPoints),
        ],
        total: {},
        grades: [{ id: grade }],
        bands: [{ id: band }],
        matrix: { [grade]: { [band]: outcome } },
        outcomes: [],
        monotone: true,
    };
}
/** Points for everybody, and points that nobody gets: a grade needs something attainable. */
function dimension(id, points) {
    const everybody = {
        id: 'everybody',
        title: {},
        kind: 'attribute',
        when: { op: 'all', of: [] },
        points,
    };
    const nobody = {
        id: 'nobody',
        title: {},
        kind: 'attribute',
        when: { op: 'any', of: [] },
        points: 1,
    };
    return { id, groups: [{ id, title: {}, rules: [everybody, nobody] }] };
}
