import { inside } from '../../../diagnostics/place.js';
import { stageOf } from '../../../evaluate/journey/stage-order.js';
import { questionWords } from '../catalogue.js';
import { leadAtEntry } from '../entry-query.js';
import { wrongIfFound } from '../verdict-of.js';
export const demotesAtEntry = {
    ...questionWords('demotes-at-entry'),
    *ask(study) {
        const { lifecycle } = study.agreement;
        const { demoteBelow, handoff } = lifecycle;
        const stage = stageOf(lifecycle, handoff.stage);
        if (demoteBelow === undefined || stage === undefined || study.scoring === undefined)
            return;
        const isBelow = study.space.nodeOf({ op: 'total', comparison: 'lt', value: demoteBelow });
        const answer = leadAtEntry(study, stage, {
            holds: ({ enters }) => study.space.diagrams.both(enters, isBelow),
            confirms: ({ enters }, { facts }) => enters && facts.score !== null && facts.score.total < demoteBelow,
        });
        const isFound = answer.answer === 'refuted';
        yield {
            about: `stage ${stage.id}`,
            place: inside(lifecycle.place, 'demoteBelow'),
            verdict: wrongIfFound(answer),
            answer,
            message: isFound
                ? `a lead may enter stage ${stage.id} and be withdrawn the night after, as often as cycles allow`
                : `no lead that enters stage ${stage.id} is below demoteBelow at the same time`,
            ...(isFound && {
                help: 'lower demoteBelow, or ask for at least as many points in require, so that a fast track needs them too',
            }),
        };
    },
};
