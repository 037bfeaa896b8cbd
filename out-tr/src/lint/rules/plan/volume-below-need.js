import { brokenPlans } from '../../broken-plans.js';
export const volumeBelowNeed = {
    id: 'plan/volume-below-need',
    severity: 'warning',
    owner: 'marketing',
    summary: 'The number of leads that is promised is the number that the plan needs.',
    why: 'both promises are kept, and the target is missed',
    check: brokenPlans('volume-below-need', 'raise the promise, or plan with less'),
};
