import { brokenPlans } from '../../broken-plans.js';
export const leadCapacity = {
    id: 'plan/lead-capacity',
    severity: 'warning',
    owner: 'sales',
    summary: 'Every territory can take the leads that the plan sends it, month by month.',
    why: 'leads wait until they are cold, and both sides are right: enough came, and they were not worked',
    check: brokenPlans('lead-capacity', 'send them elsewhere, move the volume to another month, or raise the capacity'),
};
