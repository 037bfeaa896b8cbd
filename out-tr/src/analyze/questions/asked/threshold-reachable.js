import { questionWords } from '../catalogue.js';
import { byPoints, entersByPoints, leadsAtEntry } from '../entry-query.js';
import { stagesWithThreshold, thresholdPlace } from '../threshold.js';
import { wrongIfNone } from '../verdict-of.js';
export const thresholdReachable = {
    ...questionWords('threshold-reachable'),
    *ask(study) {
        const stages = stagesWithThreshold(study);
        const answers = leadsAtEntry(study, stages, {
            holds: (entry) => byPoints(entry, study),
            confirms: entersByPoints,
        });
        for (const stage of stages) {
            const answer = answers(stage);
            const isNone = answer.answer === 'proved';
            yield {
                about: `stage ${stage.id}`,
                place: thresholdPlace(stage),
                verdict: wrongIfNone(answer),
                answer,
                message: isNone
                    ? `no lead reaches the threshold of stage ${stage.id} while meeting its criteria`
                    : `the threshold of stage ${stage.id} can be reached`,
                ...(isNone && {
                    help: 'lower the threshold, or raise the points or maximums of what should reach it',
                }),
            };
        }
    },
};
