import { inside } from '../../../diagnostics/place.js';
export const warnsAfterBreach = {
    id: 'escalation/warns-after-breach',
    severity: 'warning',
    owner: 'joint',
    summary: 'The owner of a lead is warned while there is still time.',
    why: 'the warning tells the rep what the manager knows already; the lead has waited too long by then',
    *check({ escalation }) {
        for (const step of escalation.perLead) {
            if (step.action !== 'warn' || step.at.numerator < step.at.denominator)
                continue;
            yield {
                place: inside(step.place, 'at'),
                message: `step ${step.id} warns when the target is already missed`,
                help: 'write a share below 100 %, for example 75 %',
            };
        }
    },
};
