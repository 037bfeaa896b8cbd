import { approach, aside, handOver } from './approach.js';
import { deal } from './deal.js';
import { offer } from './offer.js';
import { work } from './work.js';
const steps = {
    approach,
    aside,
    'hand over': handOver,
    offer,
    work,
    deal,
};
/** A lead's way from its arrival to asOf through the stages of the agreement: what an export would tell of it, and where it stands. */
export function drawCourse(plan, random, lead) {
    const first = plan.first.id;
    const walk = {
        plan,
        random,
        lead,
        cycle: 1,
        stage: first,
        at: lead.createdAt,
        owner: undefined,
        returns: 0,
        entries: [{ cycle: 1, to: first, at: lead.createdAt, actor: 'auto', inferred: false }],
        assignments: [],
        activities: [],
        opportunities: [],
    };
    let next = 'approach';
    while (next !== undefined)
        next = steps[next](walk);
    const { stage, entries, assignments, activities, opportunities } = walk;
    return { stage, course: { entries, assignments, activities, opportunities } };
}
