import { brokenPlans } from '../../broken-plans.js';
export const rateAbovePromise = {
    id: 'plan/rate-above-promise',
    severity: 'warning',
    owner: 'joint',
    summary: 'A plan counts on no better quality than the one that is promised.',
    why: 'every promise is kept, and the target is missed all the same',
    check: brokenPlans('rate-above-promise', 'plan with the promised rate, or raise the promise'),
};
