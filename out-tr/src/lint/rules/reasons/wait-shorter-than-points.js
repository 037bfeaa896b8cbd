import { inside } from '../../../diagnostics/place.js';
import { pointsAfter } from '../../points-after.js';
import { pointsText } from '../../points-text.js';
import { demanded, reachOf } from '../../reach.js';
import { defaultScoring, scoringRules } from '../../scoring-parts.js';
export const waitShorterThanPoints = {
    id: 'reasons/wait-shorter-than-points',
    severity: 'warning',
    owner: 'joint',
    summary: 'Where the score is not reset, one old activity is worth less than the threshold once the wait is over.',
    why: 'the same demo request that sales has just turned down makes the lead an MQL again, with nothing new behind it',
    *check({ reasons, lifecycle, scorings }) {
        const scoring = defaultScoring(scorings);
        const stage = lifecycle.stages.find(({ id }) => id === lifecycle.handoff.stage);
        const threshold = demanded(stage?.entry.threshold, 'total');
        if (!scoring || threshold === undefined || lifecycle.cycles.scoreReset !== 'none')
            return;
        const fit = reachOf(scoring, 'fit').most;
        for (const reason of Object.values(reasons)) {
            const { waitDays } = reason;
            if (reason.class !== 'recycle' || waitDays === undefined)
                continue;
            const old = [...scoringRules({ [scoring.id]: scoring })].find(({ rule }) => rule.kind === 'event' && fit + pointsAfter(rule, waitDays) >= threshold);
            if (!old)
                continue;
            yield {
                place: inside(reason.place, 'wait'),
                message: `after the wait of reason ${reason.id}, ${waitDays} days, ${old.rule.id} and a good fit still reach the ${pointsText(threshold, scoring.scale)} points of the threshold`,
                help: 'wait longer than these points last, let them decay sooner, or set cycles.scoreReset: engagement',
                ...(old.rule.place ? { related: [{ place: old.rule.place, message: 'the points that last' }] } : {}),
            };
        }
    },
};
