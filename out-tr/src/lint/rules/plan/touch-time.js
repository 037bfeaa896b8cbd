import { brokenPlans } from '../../broken-plans.js';
export const touchTime = {
    id: 'plan/touch-time',
    severity: 'warning',
    owner: 'sales',
    summary: 'The people of every territory have the time for the touches that are promised.',
    why: 'leads are taken and then tried once instead of six times',
    check: brokenPlans('touch-time', 'plan fewer leads, more people, or fewer touches'),
};
