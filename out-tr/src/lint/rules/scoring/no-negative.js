import { reachOfRule } from '../../reach.js';
import { defaultScoring, scoringRules } from '../../scoring-parts.js';
export const noNegative = {
    id: 'scoring/no-negative',
    severity: 'info',
    owner: 'marketing',
    summary: 'Something in the model speaks against a lead: a negative rule or a gate.',
    why: 'students, competitors and applicants collect points like everybody else and end up with sales',
    *check({ scorings, lifecycle }) {
        const scoring = defaultScoring(scorings);
        if (!scoring || lifecycle.gates.some((gate) => gate.kind === 'criterion'))
            return;
        if ([...scoringRules({ [scoring.id]: scoring })].some(({ rule }) => reachOfRule(rule).least < 0))
            return;
        yield {
            place: scoring.place,
            message: `nothing in ${scoring.id} takes points away and no gate tests the lead itself`,
            help: 'add a gate for competitors, students or existing customers, or a rule with negative points',
        };
    },
};
