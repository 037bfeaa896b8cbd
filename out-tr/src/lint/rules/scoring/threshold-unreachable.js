import { pointsText } from '../../points-text.js';
import { demanded, reachOf, reachOfTotal } from '../../reach.js';
import { defaultScoring } from '../../scoring-parts.js';
export const thresholdUnreachable = {
    id: 'scoring/threshold-unreachable',
    severity: 'error',
    owner: 'joint',
    summary: 'Every points threshold of a stage can be reached by some lead.',
    why: 'no lead would ever be handed over by its score, and nobody would notice until the pipeline falls',
    *check(agreement) {
        const scoring = defaultScoring(agreement.scorings);
        if (!scoring)
            return;
        for (const stage of agreement.lifecycle.stages)
            yield* ofStage(stage, scoring);
    },
};
function* ofStage(stage, scoring) {
    for (const of of ['total', 'fit', 'engagement']) {
        for (const criterion of [stage.entry.threshold, stage.entry.require]) {
            const needed = demanded(criterion, of);
            const best = of === 'total' ? reachOfTotal(scoring).most : reachOf(scoring, of).most;
            if (needed === undefined || needed <= best)
                continue;
            yield {
                place: criterion?.place ?? stage.place,
                message: `stage ${stage.id} asks for ${of === 'engagement' ? 'an' : 'a'} ${of} of ${pointsText(needed, scoring.scale)}, but scoring ${scoring.id} gives at most ${pointsText(best, scoring.scale)}`,
                help: `lower the threshold to ${pointsText(best, scoring.scale)} or less, or raise points or maxima in ${scoring.id}`,
                related: [
                    {
                        place: scoring.place,
                        message: `at most ${pointsText(best, scoring.scale)} points of ${of} are possible here`,
                    },
                ],
            };
        }
    }
}
