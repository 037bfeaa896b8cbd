import { pointsText } from '../../points-text.js';
import { demanded, reachOfTotal } from '../../reach.js';
import { defaultScoring } from '../../scoring-parts.js';
export const thresholdTrivial = {
    id: 'scoring/threshold-trivial',
    severity: 'error',
    owner: 'joint',
    summary: 'A lead about which nothing is known does not reach a points threshold.',
    why: 'every contact in the database would become a qualified lead at once, and sales would stop trusting the word',
    *check({ scorings, lifecycle }) {
        const scoring = defaultScoring(scorings);
        if (!scoring)
            return;
        const unknownLead = Math.max(0, scoring.total.min ?? Number.NEGATIVE_INFINITY);
        for (const stage of lifecycle.stages) {
            const needed = demanded(stage.entry.threshold, 'total');
            if (needed === undefined || needed > Math.max(unknownLead, reachOfTotal(scoring).least))
                continue;
            yield {
                place: stage.entry.threshold?.place ?? stage.place,
                message: `stage ${stage.id} asks for a total of ${pointsText(needed, scoring.scale)}, which a lead without any known fact or activity already has`,
                help: 'raise the threshold above 0 and above the lower bound of the total',
            };
        }
    },
};
