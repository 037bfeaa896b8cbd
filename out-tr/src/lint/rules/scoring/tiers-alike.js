import { pointsText } from '../../points-text.js';
import { scoringRules } from '../../scoring-parts.js';
export const tiersAlike = {
    id: 'scoring/tiers-alike',
    severity: 'warning',
    owner: 'marketing',
    summary: 'Two choices next to each other give different points, or a rationale says why not.',
    why: 'somebody keeps up a distinction that changes no score, and everybody argues about where it runs',
    *check({ scorings }) {
        for (const { scoring, rule } of scoringRules(scorings)) {
            if (rule.kind !== 'exclusive' || rule.rationale !== undefined)
                continue;
            for (const [index, choice] of rule.choices.entries()) {
                const before = rule.choices[index - 1];
                if (before?.points !== choice.points || before.rationale ? true : choice.rationale !== undefined)
                    continue;
                yield {
                    place: choice.place ?? rule.place ?? scoring.place,
                    message: `choices ${before?.id} and ${choice.id} of rule ${rule.id} both give ${pointsText(choice.points, scoring.scale)} points`,
                    help: 'merge them, give them different points, or add a rationale that says why both are kept',
                };
            }
        }
    },
};
