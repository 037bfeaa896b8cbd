import { brokenPlans } from '../../broken-plans.js';
export const shortNotice = {
    id: 'plan/short-notice',
    severity: 'warning',
    owner: 'sales',
    summary: 'A cut of capacity is announced so early that plan and campaigns can follow.',
    why: 'the campaigns are paid for and their leads are on the way, and nobody is there to work them',
    check: brokenPlans('short-notice', 'let the cut begin later, or ask the other side to sign the plan anew'),
};
