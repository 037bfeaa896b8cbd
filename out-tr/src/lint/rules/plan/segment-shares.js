import { brokenPlans } from '../../broken-plans.js';
export const segmentShares = {
    id: 'plan/segment-shares',
    severity: 'error',
    owner: 'joint',
    summary: 'The segments of a plan bring the whole target, no more and no less.',
    why: 'a part of the target belongs to nobody, or is promised twice',
    check: brokenPlans('segment-shares', 'correct the shares until they sum to 100 %'),
};
