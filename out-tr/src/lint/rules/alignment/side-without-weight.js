import { inside } from '../../../diagnostics/place.js';
export const sideWithoutWeight = {
    id: 'alignment/side-without-weight',
    severity: 'error',
    owner: 'joint',
    summary: 'Each side has components of its own in the alignment score.',
    why: 'a side that only shares has no score of its own, and the other one decides what it earns',
    *check({ alignments }) {
        for (const { id, components, place } of Object.values(alignments)) {
            for (const side of ['marketing', 'sales']) {
                if (components.some((component) => component.side === side))
                    continue;
                yield {
                    place: inside(place, 'components'),
                    message: `no component of ${id} counts for ${side} alone`,
                    help: `add one with \`side: ${side}\`, such as the promises it kept`,
                    owner: side,
                };
            }
        }
    },
};
