import { inside } from '../../../diagnostics/place.js';
import { firstStage, stageOf } from '../../../evaluate/journey/stage-order.js';
import { formatDays } from '../../../support/days.js';
import { questionWords } from '../catalogue.js';
import { leadAtEntry } from '../entry-query.js';
export const requalifiesAtOnce = {
    ...questionWords('requalifies-at-once'),
    *ask(study) {
        const { reasons, lifecycle } = study.agreement;
        const recycling = Object.values(reasons).filter((reason) => reason.class === 'recycle');
        if (recycling.length === 0 || lifecycle.cycles.max < 2)
            return;
        const answer = comesBack(study);
        if (answer === undefined)
            return;
        for (const reason of recycling)
            yield told(study, reason, answer);
    },
};
/** A lead that enters the handoff stage with at most one event, where the reset hides all others; else with any events. */
function comesBack(study) {
    const { lifecycle } = study.agreement;
    const stage = stageOf(lifecycle, lifecycle.handoff.stage);
    if (stage === undefined || stage === firstStage(lifecycle) || !stage.entry.automatic)
        return undefined;
    const isReset = lifecycle.cycles.scoreReset === 'engagement';
    return leadAtEntry(study, stage, {
        holds: ({ enters }) => enters,
        confirms: ({ enters }) => enters,
        ...(isReset && { restriction: { mostEvents: 1 } }),
    });
}
/** So many days are what people call a pause. */
const pauseDays = 14;
function told({ agreement }, reason, found) {
    const isReset = agreement.lifecycle.cycles.scoreReset === 'engagement';
    const head = { about: `reason ${reason.id}`, place: inside(reason.place, 'wait') };
    if (reason.waitDays === undefined) {
        const message = `a lead recycled for ${reason.id} does not come back before the date that is asked for`;
        return { ...head, verdict: 'fine', answer: { answer: 'proved', tier: 'normal form' }, message };
    }
    if (found.answer !== 'refuted') {
        const message = `one event after its recycling for ${reason.id} brings no lead back`;
        return { ...head, verdict: found.answer === 'unknown' ? 'open' : 'fine', answer: found, message };
    }
    const days = formatDays(reason.waitDays);
    const isSoon = !isReset && reason.waitDays < pauseDays;
    return {
        ...head,
        verdict: isSoon ? 'wrong' : 'note',
        answer: found,
        message: isReset
            ? `${days} after it was recycled for ${reason.id}, one event like this one may bring a lead back`
            : `${days} after it was recycled for ${reason.id}, a lead like this one may come back, for it keeps its points`,
        ...(isSoon && {
            help: 'wait at least 14 calendar days, ask for a date, or set cycles.scoreReset: engagement',
        }),
    };
}
