import { inside } from '../../../diagnostics/place.js';
import { defaultScoring, scoringRules } from '../../scoring-parts.js';
export const creditForHarm = {
    id: 'attribution/credit-for-harm',
    severity: 'warning',
    owner: 'marketing',
    summary: 'A signal that costs points gets no credit.',
    why: 'a bounce or a visit to the careers page would be paid for, and a clever channel would bring more of them',
    *check({ attributions, scorings }) {
        const scoring = defaultScoring(scorings);
        if (scoring === undefined)
            return;
        const harmful = new Set();
        for (const { rule } of scoringRules({ [scoring.id]: scoring }))
            if (rule.kind === 'event' && rule.count.mode !== 'tiers' && rule.points < 0)
                for (const signal of rule.signals)
                    harmful.add(signal);
        for (const { id, signals, place } of Object.values(attributions)) {
            for (const signal of signals.filter((each) => harmful.has(each)))
                yield {
                    place: inside(place, 'touches'),
                    message: `${id} credits the signal ${signal}, for which a lead loses points`,
                    help: 'leave it out of `touches`',
                };
        }
    },
};
