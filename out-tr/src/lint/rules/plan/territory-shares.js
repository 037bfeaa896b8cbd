import { brokenPlans } from '../../broken-plans.js';
export const territoryShares = {
    id: 'plan/territory-shares',
    severity: 'error',
    owner: 'sales',
    summary: 'The territories of a segment take all its leads, no more and no less.',
    why: 'leads come for which no territory has planned, or people are kept free for leads that do not come',
    check: brokenPlans('territory-shares', 'correct the shares until they sum to 100 %'),
};
