import { brokenPlans } from '../../broken-plans.js';
export const earlyNeed = {
    id: 'plan/early-need',
    severity: 'warning',
    owner: 'joint',
    summary: 'Nothing that a plan needs is needed before the plan starts.',
    why: 'the first months are lost before anybody notices, and the quarter review asks the wrong side',
    check: brokenPlans('early-need', 'start earlier (startsIn), let the first months have a smaller part of the season, or count what is open already as openPipeline'),
};
