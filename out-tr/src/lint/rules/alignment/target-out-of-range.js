import { inside } from '../../../diagnostics/place.js';
import { isBeyondAll } from '../../beyond-all.js';
export const targetOutOfRange = {
    id: 'alignment/target-out-of-range',
    severity: 'error',
    owner: 'joint',
    summary: 'Every component of the alignment can be fulfilled.',
    why: 'the side never earns all of it, whatever it does, and the score says that the two do not get on',
    *check(agreement) {
        for (const { id, components } of Object.values(agreement.alignments)) {
            for (const component of components) {
                if (!isBeyondAll(agreement, component.metric, component.target))
                    continue;
                yield {
                    place: inside(component.place, 'target'),
                    message: `component ${component.id} of ${id} wants more of ${component.metric} than all`,
                    help: 'write a target of at most 100 %',
                };
            }
        }
    },
};
