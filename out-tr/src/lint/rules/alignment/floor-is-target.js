import { inside } from '../../../diagnostics/place.js';
import { compareAmounts } from '../../../model/amount.js';
export const floorIsTarget = {
    id: 'alignment/floor-is-target',
    severity: 'error',
    owner: 'joint',
    summary: 'A component has room between its floor and its target.',
    why: 'the value has nowhere to lie, and the score cannot be computed',
    *check({ alignments }) {
        for (const { components } of Object.values(alignments)) {
            for (const { id, floor, target, place } of components) {
                if (compareAmounts(floor, target) !== 0)
                    continue;
                yield {
                    place: inside(place, 'target'),
                    message: `component ${id} begins and ends at the same value`,
                    help: 'write a target beyond the floor, in the better direction',
                };
            }
        }
    },
};
