import type { Random } from '../../../support/random.ts';
import { approach, aside, handOver } from './approach.ts';
import type { Course } from './course.ts';
import type { CoursePlan } from './course-plan.ts';
import { deal } from './deal.ts';
import { offer } from './offer.ts';
import type { Step, StepName, Walk, WalkingLead } from './walk.ts';
import { work } from './work.ts';

const steps: Readonly<Record<StepName, Step>> = {
  approach,
  aside,
  'hand over': handOver,
  offer,
  work,
  deal,
};

/** A lead's way from its arrival to asOf through the stages of the agreement: what an export would tell of it, and where it stands. */
export function drawCourse(
  plan: CoursePlan,
  random: Random,
  lead: WalkingLead,
): { readonly course: Course; readonly stage: string } {
  const first = plan.first.id;
  const walk: Walk = {
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
  let next: StepName | undefined = 'approach';
  while (next !== undefined) next = steps[next](walk);
  const { stage, entries, assignments, activities, opportunities } = walk;
  return { stage, course: { entries, assignments, activities, opportunities } };
}
