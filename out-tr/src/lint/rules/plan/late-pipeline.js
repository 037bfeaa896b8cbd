import { brokenPlans } from '../../broken-plans.js';
export const latePipeline = {
    id: 'plan/late-pipeline',
    severity: 'warning',
    owner: 'sales',
    summary: 'The pipeline of the first period can still be made when the plan starts.',
    why: 'a deal cannot close before its own cycle has passed, however many leads come',
    check: brokenPlans('late-pipeline', 'start earlier (startsIn), move the first deals to later months, or count what is open already as openPipeline'),
};
