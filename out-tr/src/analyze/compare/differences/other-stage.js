import { handoffRank } from '../handed-over.js';
import { differentResults } from '../result-pairs.js';
import { stageIds, stageNode } from '../stage-of-both.js';
/** Every other pair of stages: whether a lead is handed over is asked apart. */
export const otherStage = {
    id: 'other-stage',
    isBreaking: true,
    none: 'every other lead is in the same stage as before',
    *cases(pair) {
        const ids = stageIds(pair);
        for (const recorded of pair.recorded) {
            const before = stageNode(pair.before, recorded.before, ids);
            const after = stageNode(pair.after, recorded.after, ids);
            for (const { before: older, after: newer, holds } of differentResults(pair.space.diagrams, before, after)) {
                const [was = '', is = ''] = [ids[older], ids[newer]];
                if (isHandover(pair, recorded.id, was, is))
                    continue;
                yield {
                    label: `${was} → ${is}`,
                    recorded: recorded.id,
                    holds,
                    confirms: (standings) => standings[0]?.row.stage === was && standings[1]?.row.stage === is,
                };
            }
        }
    },
};
/** One of the two versions hands the lead over, and it was not handed over when it was recorded. */
function isHandover({ before, after }, recorded, was, is) {
    const [older, newer] = [before.agreement.lifecycle, after.agreement.lifecycle];
    const rank = (lifecycle, id) => lifecycle.stages.findIndex((stage) => stage.id === id);
    if (rank(older, recorded) >= handoffRank(older))
        return false;
    return rank(older, was) >= handoffRank(older) !== rank(newer, is) >= handoffRank(newer);
}
