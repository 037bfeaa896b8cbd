import { inside } from '../../../diagnostics/place.js';
import { compareAmounts } from '../../../model/amount.js';
export const componentAgainstDirection = {
    id: 'alignment/against-direction',
    severity: 'error',
    owner: 'joint',
    summary: 'The target of a component lies beyond its floor in the better direction of its metric.',
    why: 'the score rises while the figure gets worse',
    *check({ alignments, metrics }) {
        for (const { components } of Object.values(alignments)) {
            for (const { id, metric, floor, target, place } of components) {
                const better = metrics[metric]?.better;
                const distance = compareAmounts(target, floor);
                if (better === undefined || distance === 0 || (better === 'higher') === distance > 0)
                    continue;
                yield {
                    place: inside(place, 'target'),
                    message: `component ${id} aims ${distance > 0 ? 'up' : 'down'}, but of ${metric} ${better} is better`,
                    help: 'exchange `floor` and `target`',
                };
            }
        }
    },
};
