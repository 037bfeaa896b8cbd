import { noEngagement } from '../alone.js';
import { questionWords } from '../catalogue.js';
import { byPoints, entersByPoints, leadsAtEntry } from '../entry-query.js';
import { stagesWithThreshold } from '../threshold.js';
import { wrongIfFound } from '../verdict-of.js';
export const lowIntentAlone = {
    ...questionWords('low-intent-alone'),
    *ask(study) {
        const low = Object.values(study.agreement.signals).filter(({ intent }) => intent === 'low');
        const stages = stagesWithThreshold(study);
        for (const signal of low)
            yield* told(study, stages, signal);
    },
};
/** Whatever else is known of the lead: the signal is the only thing it ever did. */
function* told(study, stages, signal) {
    const { nodeOf, diagrams } = study.space;
    const isEngaged = diagrams.not(nodeOf(noEngagement));
    const answers = leadsAtEntry(study, stages, {
        holds: (entry) => diagrams.both(byPoints(entry, study), isEngaged),
        confirms: (test, { facts }) => entersByPoints(test) && (facts.score?.engagement ?? 0) > 0,
        restriction: { signals: [signal.id] },
    });
    for (const stage of stages) {
        const answer = answers(stage);
        const isFound = answer.answer === 'refuted';
        yield {
            about: `signal ${signal.id}, stage ${stage.id}`,
            place: signal.place,
            verdict: wrongIfFound(answer),
            answer,
            message: isFound
                ? `${signal.id} is the only thing this lead ever did, and it reaches the threshold of stage ${stage.id}`
                : `no lead reaches the threshold of stage ${stage.id} by ${signal.id} alone`,
            ...(isFound && {
                help: 'limit its rule with max: 3 per 30 days, or give its group a maximum below the threshold',
            }),
        };
    }
}
