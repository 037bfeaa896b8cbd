import { inside } from '../../../diagnostics/place.js';
export const arbiterDecides = {
    id: 'lifecycle/arbiter-decides',
    severity: 'warning',
    owner: 'joint',
    summary: 'Who rules on a disputed rejection did not reject the lead.',
    why: 'marketing could only appeal to the one it appeals against, and will soon stop asking',
    *check({ lifecycle: { handoff } }) {
        const { dispute } = handoff;
        if (!dispute || !handoff.decidedBy.includes(dispute.arbiter))
            return;
        yield {
            place: inside(handoff.place, 'dispute', 'arbiter'),
            message: `${dispute.arbiter} decides at the handoff and rules on disputes about these decisions`,
            help: 'name a role that belongs to neither side, for example revenue operations',
        };
    },
};
