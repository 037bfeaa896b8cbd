import { inside } from '../../../diagnostics/place.js';
export const stepsNotRising = {
    id: 'escalation/steps-not-rising',
    severity: 'error',
    owner: 'joint',
    summary: 'The steps on one lead come one after the other.',
    why: 'the lead is taken away before its owner was warned',
    *check({ escalation }) {
        let before = 0;
        for (const step of escalation.perLead) {
            const share = step.at.numerator / step.at.denominator;
            if (share <= before) {
                yield {
                    place: inside(step.place, 'at'),
                    message: `step ${step.id} does not come after the step before it`,
                    help: 'order the steps by their share of the target, for example 75 %, 100 %, 150 %',
                };
            }
            before = share;
        }
    },
};
