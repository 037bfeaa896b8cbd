import { brokenPlans } from '../../broken-plans.js';
export const unsignedPlan = {
    id: 'plan/unsigned',
    severity: 'info',
    owner: 'joint',
    summary: 'A plan carries the signatures of both sides.',
    why: 'a plan that one side made is a wish, and the other side will say so when it fails',
    check: brokenPlans('unsigned', 'add both sides under signed, with role and date'),
};
