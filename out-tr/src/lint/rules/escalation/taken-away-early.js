import { inside } from '../../../diagnostics/place.js';
export const takenAwayEarly = {
    id: 'escalation/taken-away-early',
    severity: 'error',
    owner: 'joint',
    summary: 'A lead is reassigned or queued only after its target was missed.',
    why: 'a rep who is well in time loses the lead, and with it the reason to hurry',
    *check({ escalation }) {
        for (const step of escalation.perLead) {
            if (step.action !== 'reassign' && step.action !== 'queue')
                continue;
            if (step.at.numerator > step.at.denominator)
                continue;
            yield {
                place: inside(step.place, 'at'),
                message: `step ${step.id} takes the lead away before its target is missed`,
                help: 'write a share above 100 %, for example 150 %',
            };
        }
    },
};
