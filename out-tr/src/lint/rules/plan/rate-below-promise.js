import { brokenPlans } from '../../broken-plans.js';
export const rateBelowPromise = {
    id: 'plan/rate-below-promise',
    severity: 'warning',
    owner: 'joint',
    summary: 'A plan counts on no rate below the one that is promised.',
    why: 'the plan expects that the other side breaks its promise, and pays for it with leads',
    check: brokenPlans('rate-below-promise', 'plan with the promised rate, or lower the promise'),
};
