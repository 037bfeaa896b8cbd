import type { Random } from '../../../support/random.ts';
import type { Course } from './course.ts';
import type { CoursePlan } from './course-plan.ts';
import type { WalkingLead } from './walk.ts';
/** A lead's way from its arrival to asOf through the stages of the agreement: what an export would tell of it, and where it stands. */
export declare function drawCourse(plan: CoursePlan, random: Random, lead: WalkingLead): {
    readonly course: Course;
    readonly stage: string;
};
