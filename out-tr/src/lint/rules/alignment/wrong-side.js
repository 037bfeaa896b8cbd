import { inside } from '../../../diagnostics/place.js';
/** An answer counts for the side it is given to; coverage and its stability count for both (semantics §10). */
export const wrongSide = {
    id: 'alignment/wrong-side',
    severity: 'error',
    owner: 'joint',
    summary: 'A component counts for those whose work it measures.',
    why: 'a side could raise its own score by judging the other kindly, or be blamed for what both do',
    *check({ alignments, metrics }) {
        for (const { components } of Object.values(alignments)) {
            for (const { id, metric, side, place } of components) {
                const measure = metrics[metric]?.measure;
                const right = measure === undefined ? undefined : rightSide(measure);
                if (right === undefined || right === side)
                    continue;
                yield {
                    place: inside(place, 'side'),
                    message: `component ${id} counts for ${side}, but ${metric} is about ${right === 'both' ? 'both sides' : right}`,
                    help: `write \`side: ${right}\``,
                };
            }
        }
    },
};
/** For whom a measure can only count; undefined where that is for the agreement to say. */
function rightSide(measure) {
    if (measure.of === 'nps')
        return measure.to;
    return measure.of === 'stability' || measure.of === 'coverage' ? 'both' : undefined;
}
