import { byPoints, entersByPoints, leadsAtEntry } from './entry-query.js';
import { stagesWithThreshold, thresholdPlace } from './threshold.js';
import { wrongIfFound } from './verdict-of.js';
/** Nothing that is known of the lead speaks for it. */
export const noFit = noPointsOf('fit');
/** Nothing that the lead did counts for it. */
export const noEngagement = noPointsOf('engagement');
/** Whether leads reach the thresholds of stages by one half of their score alone; `help` says how to ask for the other. */
export function* thresholdsBy(half, other, help, study) {
    const { both } = study.space.diagrams;
    const stages = stagesWithThreshold(study);
    const answers = leadsAtEntry(study, stages, {
        holds: (entry) => both(byPoints(entry, study), study.space.nodeOf(noPointsOf(other))),
        confirms: (test, { facts }) => entersByPoints(test) && (facts.score?.[other] ?? 1) <= 0,
    });
    for (const stage of stages) {
        const answer = answers(stage);
        const isFound = answer.answer === 'refuted';
        yield {
            about: `stage ${stage.id}`,
            place: thresholdPlace(stage),
            verdict: wrongIfFound(answer),
            answer,
            message: isFound
                ? `a lead reaches the threshold of stage ${stage.id} without a point of ${other}`
                : `no lead reaches the threshold of stage ${stage.id} by its ${half} alone`,
            ...(isFound && { help }),
        };
    }
}
function noPointsOf(half) {
    return { op: half, comparison: 'lte', value: 0 };
}
